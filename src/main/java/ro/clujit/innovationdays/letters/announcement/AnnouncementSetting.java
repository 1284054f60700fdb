package ro.clujit.innovationdays.letters.announcement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Sets announcements as HTML and as plain text. */
@Singleton
class AnnouncementSetting {

    private final Notes notes;
    private final Tickets tickets;
    private final TicketCodes codes;
    private final UnsubscribeLinks links;

    @Inject
    AnnouncementSetting(Notes notes, Tickets tickets, TicketCodes codes, UnsubscribeLinks links) {
        this.notes = notes;
        this.tickets = tickets;
        this.codes = codes;
        this.links = links;
    }

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        private Templates() {}

        static native TemplateInstance announcement(AnnouncementView letter);
    }

    /** What is written, who reads it, and where the letter leads them. */
    private record Setting(
            Edition edition, Nature nature, Wording wording, String name, String ticket, boolean contact, String end) {}

    ComposedLetter letter(Announcement announcement, Recipient to, Language language) {
        boolean isContact = to.reader() == Reader.CONTACT;
        // What a contact has instead of a ticket is their pages.
        String ticket = isContact
                ? notes.address(language, "/partner")
                : tickets.whole(to.id())
                        .map(found -> notes.address(language, "/tickets/" + codes.tokenOf(found)))
                        .orElseGet(() -> notes.address(language, ""));
        var end = links.of(new UnsubscribeLinks.Whose(to.reader(), to.id(), to.address()), language);
        return set(
                        new Setting(
                                announcement.edition(),
                                announcement.nature(),
                                announcement.wording(),
                                to.name(),
                                ticket,
                                isContact,
                                end.toString()),
                        language,
                        false)
                .endedAt(end);
    }

    /** To an organiser, under their own name; its links lead nowhere. */
    ComposedLetter test(Announcement announcement, String name, Language language) {
        return set(
                new Setting(
                        announcement.edition(),
                        announcement.nature(),
                        announcement.wording(),
                        name,
                        exampleTicket(language),
                        false,
                        ""),
                language,
                true);
    }

    ComposedLetter sample(Edition edition, Nature nature, Wording wording, Language language) {
        String name = words(language).sample_name();
        return set(new Setting(edition, nature, wording, name, exampleTicket(language), false, ""), language, false);
    }

    static Wording exampleOf(Language language) {
        AnnouncementMessages words = words(language);
        return new Wording(
                Bilingual.same(words.sample_subject(Wording.EDITION)),
                Bilingual.same(words.sample_text(Wording.NAME, Wording.TICKET_LINK)));
    }

    private String exampleTicket(Language language) {
        return notes.address(language, "/tickets/…");
    }

    private static ComposedLetter set(Setting setting, Language language, boolean isTest) {
        String edition = setting.edition().name(language);
        Map<String, String> values = Map.of(Wording.NAME, setting.name(), Wording.EDITION, edition);
        Wording wording = setting.wording();
        LetterText text = LetterText.of(Wording.written(wording.text(), language), values, setting.ticket());
        String subject = LetterText.line(Wording.written(wording.subject(), language), values);
        var view = new AnnouncementView(
                language.name(),
                edition,
                setting.edition().isExample(),
                isTest,
                subject,
                new RawString(text.html()),
                new RawString(text.plain()),
                setting.nature(),
                setting.contact(),
                setting.end());
        return new ComposedLetter(
                isTest ? "[Test] " + subject : subject,
                render(view, language, Variant.TEXT_HTML),
                render(view, language, Variant.TEXT_PLAIN),
                List.of(),
                List.of());
    }

    private static AnnouncementMessages words(Language language) {
        return MessageBundles.get(AnnouncementMessages.class, Localized.Literal.of(language.name()));
    }

    private static String render(AnnouncementView view, Language language, String mediaType) {
        return Templates.announcement(view)
                .setLocale(language.words())
                .setVariant(Variant.forContentType(mediaType))
                .render();
    }
}
