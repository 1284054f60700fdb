package ro.clujit.innovationdays.ticketing.waiting.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.waiting.Answering;
import ro.clujit.innovationdays.ticketing.waiting.PlaceInLine;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntry;

/** The page of somebody who waits: where they stand, their offer, and the way out. */
@Path("/{lang:ro|en}/waiting/{token:[^/]+}")
public class OfferedPages {

    @CheckedTemplate(basePath = "waiting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance entry(EntryView of, String token);

        static native TemplateInstance unknown();
    }

    private final PlaceInLine line;
    private final Answering answering;
    private final Registrations registrations;
    private final TicketCodes codes;
    private final Page page;

    OfferedPages(PlaceInLine line, Answering answering, Registrations registrations, TicketCodes codes, Page page) {
        this.line = line;
        this.answering = answering;
        this.registrations = registrations;
        this.codes = codes;
        this.page = page;
    }

    @GET
    @Transactional
    public Response show(@RestPath String token) {
        return line.of(token)
                .map(standing ->
                        PageAnswers.secret(200, Templates.entry(EntryView.of(standing, page.language()), token)))
                .orElseGet(() -> PageAnswers.secret(404, Templates.unknown()));
    }

    /** @param action take or leave */
    @POST
    public Response answer(@RestPath String token, @RestForm("do") String action) {
        Optional<UUID> entry = line.of(token).map(PlaceInLine.Standing::entry).map(WaitingEntry::id);
        if (entry.isEmpty()) {
            return PageAnswers.secret(404, Templates.unknown());
        }
        if ("take".equals(action)) {
            return answering
                    .take(entry.get())
                    .flatMap(registrations::withEdition)
                    .map(registration ->
                            PageAnswers.seeOther("/" + page.lang() + "/registrations/" + codes.tokenOf(registration)))
                    .orElseGet(() -> toPage(token));
        }
        if ("leave".equals(action)) {
            answering.leave(entry.get());
        }
        return toPage(token);
    }

    private Response toPage(String token) {
        return PageAnswers.seeOther("/" + page.lang() + "/waiting/" + token);
    }
}
