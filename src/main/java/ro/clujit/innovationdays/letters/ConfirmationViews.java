package ro.clujit.innovationdays.letters;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.wording.Words;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Gathers what the confirmation letter says of a ticket. */
@Singleton
class ConfirmationViews {

    /** Each with a text of its own. */
    static final String ALONE = "confirmation.alone";

    static final String SEVERAL = "confirmation.several";
    static final String BY_ANOTHER = "confirmation.by-another";
    static final String AGAIN = "ticket-again";

    /**
     * Somebody's ticket.
     *
     * @param registrant who registered them; empty if it was they themselves
     */
    private record Admission(String name, String registrant, String type, String organisation, String shortCode) {}

    private final Tickets tickets;
    private final TicketCodes codes;
    private final Words words;
    private final PublicAddress address;

    @Inject
    ConfirmationViews(Tickets tickets, TicketCodes codes, Words words, PublicAddress address) {
        this.tickets = tickets;
        this.codes = codes;
        this.words = words;
        this.address = address;
    }

    /** @param isAgain whether they had it before */
    ConfirmationView of(Ticket ticket, boolean isAgain, Language language) {
        // Whoever registered need not come, and may have passed their ticket on.
        boolean isRegistrant = ticket.position() == 1
                && ticket.email().equalsIgnoreCase(ticket.registration().contactEmail());
        boolean isOneOfSeveral = ticket.registration().places() > 1
                && tickets.of(ticket.registration()).size() > 1;
        String form = !isRegistrant ? BY_ANOTHER : isOneOfSeveral ? SEVERAL : ALONE;
        return view(
                isAgain ? AGAIN : form,
                ticket.edition(),
                new Admission(
                        ticket.calledIn(language),
                        isRegistrant ? "" : ticket.registration().contactName(),
                        ticket.ticketType().name(language),
                        ticket.organisation(),
                        ticket.shortCodeInGroups()),
                link(ticket, isRegistrant),
                language);
    }

    /** Somebody's who is made up. */
    ConfirmationView sample(String form, Edition edition, String shortCode, Language language) {
        SampleMessages madeUp = Sampled.madeUp(language);
        return view(
                form,
                edition,
                new Admission(
                        madeUp.name(),
                        form.equals(BY_ANOTHER) ? madeUp.registrant() : "",
                        madeUp.ticket_type(),
                        madeUp.organisation(),
                        shortCode),
                "/registrations/" + madeUp.link(),
                language);
    }

    private ConfirmationView view(String form, Edition edition, Admission ticket, String link, Language language) {
        Optional<LocalDate> startsOn = edition.startsOn();
        Optional<LocalTime> opensAt = edition.opensAt().filter(time -> startsOn.isPresent());
        return new ConfirmationView(
                language.name(),
                said(form, edition, ticket, language),
                ticket.name(),
                ticket.registrant(),
                edition.name(language),
                edition.isExample(),
                startsOn.map(from -> LocalDates.range(from, edition.endsOn().orElse(from), language))
                        .orElse(""),
                opensAt.map(time -> LocalDates.day(startsOn.orElseThrow(), language))
                        .orElse(""),
                opensAt.map(time -> withZone(edition, startsOn.orElseThrow(), time, language))
                        .orElse(""),
                Places.of(edition),
                ticket.type(),
                ticket.organisation(),
                ticket.shortCode(),
                address.of("/" + language.name() + link));
    }

    private Words.Said said(String form, Edition edition, Admission ticket, Language language) {
        var messages = MessageBundles.get(LetterMessages.class, Localized.Literal.of(language.name()));
        String name = edition.name(language);
        Map<String, String> values = new HashMap<>(Map.of("name", ticket.name(), "type", ticket.type()));
        if (form.equals(BY_ANOTHER)) {
            values.put("registrant", ticket.registrant());
        }
        return words.of(
                new Words.Usual(
                        form,
                        Optional.of(edition),
                        values,
                        messages.confirmation_subject(name),
                        messages.confirmation_preview(),
                        List.of(text(form, name, ticket.registrant(), messages))),
                language);
    }

    private static String text(String form, String edition, String registrant, LetterMessages messages) {
        return switch (form) {
            case SEVERAL -> messages.confirmed_several(edition);
            case BY_ANOTHER -> messages.confirmed_by(registrant, edition);
            // A new holder had no other before.
            case AGAIN ->
                registrant.isEmpty() ? messages.ticket_again(edition) : messages.confirmed_by(registrant, edition);
            default -> messages.confirmed_own(edition);
        };
    }

    private static String withZone(Edition edition, LocalDate day, LocalTime time, Language language) {
        return DateTimeFormatter.ofPattern("HH:mm z", language.locale())
                .format(day.atTime(time).atZone(edition.zone()));
    }

    /** Whoever registered manages all of it; everybody else their own ticket. */
    private String link(Ticket ticket, boolean isRegistrant) {
        return isRegistrant
                ? "/registrations/" + codes.tokenOf(ticket.registration())
                : "/tickets/" + codes.tokenOf(ticket);
    }
}
