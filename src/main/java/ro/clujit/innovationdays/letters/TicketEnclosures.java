package ro.clujit.innovationdays.letters;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import ro.clujit.innovationdays.badge.Badges;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.ComposedLetter.Attachment;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Ticket;

/** What comes along with a letter about a ticket: its badge, and its edition for a calendar once the days are announced. */
@Singleton
public class TicketEnclosures {

    private final Badges badges;
    private final EditionCalendar calendar;

    @Inject
    TicketEnclosures(Badges badges, EditionCalendar calendar) {
        this.badges = badges;
        this.calendar = calendar;
    }

    /** @param ticket with its registration, type and edition */
    public List<Attachment> of(Ticket ticket, Language language) {
        return of(badges.pdf(ticket), ticket.shortCode(), ticket.edition(), ticket.createdAt(), language);
    }

    /** @param stamp when the reader was told */
    List<Attachment> of(byte[] badge, String shortCode, Edition edition, Instant stamp, Language language) {
        var words = MessageBundles.get(LetterMessages.class, Localized.Literal.of(language.name()));
        String slug = edition.slug();
        var files = new ArrayList<Attachment>();
        files.add(new Attachment(words.badge_file() + "-" + slug + "-" + shortCode + ".pdf", "application/pdf", badge));
        calendar.of(edition, language, stamp)
                .ifPresent(file -> files.add(
                        new Attachment(words.calendar_file() + "-" + slug + ".ics", EditionCalendar.MEDIA_TYPE, file)));
        return files;
    }
}
