package ro.clujit.innovationdays.badge;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.badge.BadgeFrames.BadgeFrame;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** Puts on badges what is known of tickets, in the way their edition's badges look. */
@ApplicationScoped
public class BadgeViews {

    private final TicketCodes codes;
    private final BadgeFrames frames;
    private final BadgeRoles roles;

    BadgeViews(TicketCodes codes, BadgeFrames frames, BadgeRoles roles) {
        this.codes = codes;
        this.frames = frames;
        this.roles = roles;
    }

    public BadgeView of(Ticket ticket) {
        return of(ticket.edition(), List.of(ticket)).get(0);
    }

    /** Each in the language of its registration. @param tickets of the edition, a few hundred at most */
    public List<BadgeView> of(Edition edition, List<Ticket> tickets) {
        BadgeFrame frame = frames.of(edition);
        Map<UUID, Set<BadgeRole>> all = roles.of(edition, frame, tickets);
        return tickets.stream()
                .map(ticket -> view(
                        edition,
                        frame.look(),
                        frame.themes().get(ticket.registration().language()),
                        frame.logos(),
                        Person.of(ticket, codes.codeOf(ticket), all.get(ticket.id())),
                        ticket.registration().language()))
                .toList();
    }

    /** Somebody made up, to see how a look looks. */
    public BadgeView sample(Edition edition, BadgeLook look, Person person, Language language) {
        BadgeFrame frame = frames.of(edition);
        return view(edition, look, frame.themes().get(language), frame.logos(), person, language);
    }

    /**
     * Who a badge is for.
     *
     * @param type the name of their ticket type, which stands on the band of those who are attendees alone
     * @param position of that type in the edition's list, from 1
     */
    public record Person(
            String name,
            String organisation,
            String jobTitle,
            String type,
            int position,
            Set<BadgeRole> roles,
            String code,
            String shortCode) {

        private static Person of(Ticket ticket, String code, Set<BadgeRole> roles) {
            Language language = ticket.registration().language();
            return new Person(
                    ticket.calledIn(language),
                    ticket.organisation(),
                    ticket.jobTitle(),
                    ticket.ticketType().name(language),
                    ticket.ticketType().position(),
                    roles,
                    code,
                    ticket.shortCodeInGroups());
        }
    }

    private static BadgeView view(
            Edition edition, BadgeLook look, String theme, List<BadgeLogo> logos, Person person, Language language) {
        var messages = MessageBundles.get(BadgeMessages.class, Localized.Literal.of(language.name()));
        boolean hasEdition = look.shows(BadgePart.EDITION);
        var sorted = EnumSet.copyOf(person.roles());
        return new BadgeView(
                hasEdition ? edition.name(language) : "",
                hasEdition
                        ? edition.startsOn()
                                .map(from ->
                                        LocalDates.range(from, edition.endsOn().orElse(from), language))
                                .orElse("")
                        : "",
                hasEdition ? place(edition) : "",
                look.shows(BadgePart.THEME) ? theme : "",
                person.name(),
                look.shows(BadgePart.ORGANISATION) ? person.organisation() : "",
                look.shows(BadgePart.JOB_TITLE) ? person.jobTitle() : "",
                look.shows(BadgePart.ROLE) ? role(person, sorted, messages) : "",
                look.band(sorted.iterator().next(), person.position()),
                false,
                look.shows(BadgePart.QR) ? person.code() : "",
                person.shortCode(),
                language.locale(),
                new BadgeWords(messages.badge(), messages.short_code(), messages.write_name()),
                logos);
    }

    private static String role(Person person, Set<BadgeRole> roles, BadgeMessages messages) {
        return roles.equals(Set.of(BadgeRole.ATTENDEE))
                ? person.type()
                : roles.stream()
                        .filter(role -> role != BadgeRole.ATTENDEE)
                        .map(role -> role.in(messages))
                        .collect(Collectors.joining(" · "));
    }

    private static String place(Edition edition) {
        return edition.venue().isEmpty() ? edition.city() : edition.venue() + ", " + edition.city();
    }
}
