package ro.clujit.innovationdays.letters.announcement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.AnnouncementLetter;
import ro.clujit.innovationdays.letters.announcement.Counted;
import ro.clujit.innovationdays.letters.announcement.Recipient;
import ro.clujit.innovationdays.letters.announcement.Recipients;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.LetterPolicy;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Whom an announcement would reach now, one by one, and the letter as any of them gets it. */
@Path("/{lang:ro|en}/office/editions/{slug}/announcements/{id:[0-9a-f-]{36}}")
@RolesAllowed(Role.ORGANISER)
public class AnnouncementPeoplePages {

    private static final int ON_A_PAGE = 50;

    @CheckedTemplate(basePath = "announcement")
    static class Templates {
        private Templates() {}

        /** @param page from 0 */
        static native TemplateInstance officeAnnouncementPeople(
                EditionHeading edition,
                AnnouncementRow announcement,
                Counted counted,
                List<PersonRow> people,
                int page,
                boolean more);

        /**
         * @param to empty for somebody made up
         * @param query of the frame's address
         */
        static native TemplateInstance officeAnnouncementPreview(
                EditionHeading edition, AnnouncementRow announcement, String to, ComposedLetter letter, String query);
    }

    /** @param reader with {@code id}, whom a preview is asked for */
    public record PersonRow(Reader reader, UUID id, String name, String address, String language, String why) {
        static PersonRow of(Recipient one, Language reader) {
            return new PersonRow(
                    one.reader(),
                    one.id(),
                    one.name(),
                    one.address(),
                    one.language().name(),
                    one.why().in(reader));
        }
    }

    private final AnnouncementDesk desk;
    private final Recipients recipients;
    private final AnnouncementLetter letters;

    AnnouncementPeoplePages(AnnouncementDesk desk, Recipients recipients, AnnouncementLetter letters) {
        this.desk = desk;
        this.recipients = recipients;
        this.letters = letters;
    }

    @GET
    @Path("/people")
    @Transactional
    @Operation(hidden = true)
    public Response people(@RestPath String slug, @RestPath UUID id, @RestQuery("page") Integer asked) {
        Announcement found = desk.announcement(slug, id);
        int number = Math.max(0, Math.min(10_000, asked == null ? 0 : asked));
        List<Recipient> people = recipients.page(found, number, ON_A_PAGE + 1);
        return PageAnswers.page(Templates.officeAnnouncementPeople(
                desk.heading(found.edition()),
                desk.row(found),
                recipients.count(found),
                people.stream()
                        .limit(ON_A_PAGE)
                        .map(one -> PersonRow.of(one, desk.page().language()))
                        .toList(),
                number,
                people.size() > ON_A_PAGE));
    }

    /** @param as who reads it, with {@code person}; without, somebody made up in the page's language */
    @GET
    @Path("/preview")
    @Transactional
    @Operation(hidden = true)
    public Response preview(@RestPath String slug, @RestPath UUID id, @RestQuery Reader as, @RestQuery UUID person) {
        Announcement found = desk.announcement(slug, id);
        Optional<Recipient> to = recipient(found, as, person);
        return PageAnswers.page(Templates.officeAnnouncementPreview(
                desk.heading(found.edition()),
                desk.row(found),
                to.map(one -> one.name() + " <" + one.address() + ">").orElse(""),
                letter(found, to),
                desk.page().query()));
    }

    /** The letter's own document, for the frame in its page: no script, nothing from outside, only its own styles. */
    @GET
    @Path("/preview/body")
    @Transactional
    @Operation(hidden = true)
    public Response body(@RestPath String slug, @RestPath UUID id, @RestQuery Reader as, @RestQuery UUID person) {
        Announcement found = desk.announcement(slug, id);
        String html = letter(found, recipient(found, as, person)).html();
        return Response.ok(html)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", LetterPolicy.of(html))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Optional<Recipient> recipient(Announcement announcement, Reader as, UUID person) {
        return as == null || person == null
                ? Optional.empty()
                : Optional.of(recipients.one(announcement, as, person).orElseThrow(NotFoundException::new));
    }

    private ComposedLetter letter(Announcement announcement, Optional<Recipient> to) {
        Language reader = announcement.wording().languageFor(desk.page().language());
        return to.map(one -> letters.compose(announcement, one)).orElseGet(() -> letters.sample(announcement, reader));
    }
}
