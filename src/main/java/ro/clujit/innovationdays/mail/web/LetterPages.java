package ro.clujit.innovationdays.mail.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Dispatcher;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterPolicy;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.mail.message.AttachmentName;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** A letter as organisers read it: as it would be sent, and what was tried with it. */
@Path("/{lang:ro|en}/office/letters")
@RolesAllowed(Role.ORGANISER)
public class LetterPages {

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        private Templates() {}

        static native TemplateInstance letter(
                LetterRow letter, List<AttemptRow> attempts, ComposedLetter composed, boolean retried);
    }

    private final Letters letters;
    private final OutboxViews views;
    private final Composing composing;
    private final Dispatcher dispatcher;
    private final Page page;

    LetterPages(Letters letters, OutboxViews views, Composing composing, Dispatcher dispatcher, Page page) {
        this.letters = letters;
        this.views = views;
        this.composing = composing;
        this.dispatcher = dispatcher;
        this.page = page;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response read(@RestPath UUID id, @RestQuery boolean retried) {
        Letter letter = letter(id);
        return PageAnswers.page(Templates.letter(
                views.row(letter, page.language()),
                views.attempts(letter, page.language()),
                composed(letter).orElse(null),
                retried));
    }

    /** The letter's own document, for the frame in its page: no script, nothing from outside, only its own styles. */
    @GET
    @Path("/{id}/body")
    @Transactional
    @Operation(hidden = true)
    public Response body(@RestPath UUID id) {
        String html = composed(letter(id)).orElseThrow(NotFoundException::new).htmlWithImages();
        return Response.ok(html)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", LetterPolicy.of(html))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** @param number from 0, in the letter's order */
    @GET
    @Path("/{id}/attachments/{number}")
    @Transactional
    @Operation(hidden = true)
    public Response attachment(@RestPath UUID id, @RestPath int number) {
        List<ComposedLetter.Attachment> attachments =
                composed(letter(id)).orElseThrow(NotFoundException::new).attachments();
        if (number < 0 || number >= attachments.size()) {
            throw new NotFoundException();
        }
        ComposedLetter.Attachment attachment = attachments.get(number);
        return Response.ok(attachment.content())
                .header("Content-Type", attachment.mediaType())
                .header(
                        "Content-Disposition",
                        AttachmentName.of(attachment.fileName(), attachment.mediaType())
                                .download())
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Path("/{id}/retry")
    @Operation(hidden = true)
    public Response retry(@RestPath UUID id) {
        dispatcher.retryNow(id);
        return PageAnswers.seeOther("/" + page.lang() + "/office/letters/" + id + "?retried=true");
    }

    private Letter letter(UUID id) {
        return letters.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private Optional<ComposedLetter> composed(Letter letter) {
        try {
            return Optional.of(composing.compose(letter));
        } catch (IllegalStateException | NoSuchElementException e) {
            // What it is about is gone; the row still tells whom it went to and when.
            return Optional.empty();
        }
    }
}
