package ro.clujit.innovationdays.platform.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** An error as the one who asked can read it: a page for people, problem+json for programs. */
@ApplicationScoped
public class ErrorAnswers {

    @CheckedTemplate(basePath = "layout")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(int status, String reference);
    }

    private final Page page;

    ErrorAnswers(Page page) {
        this.page = page;
    }

    /** @param detail for programs, in English; pages have words of their own for each status */
    public Response answer(int status, String detail) {
        return forProgram() ? Problem.response(status, detail) : asPage(status, "");
    }

    /** @param reference what the log has it under */
    Response unforeseen(String reference) {
        return forProgram() ? Problem.response(500, "reference " + reference) : asPage(500, reference);
    }

    boolean forProgram() {
        return page.path().startsWith("/api/");
    }

    private Response asPage(int status, String reference) {
        return Response.status(status)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                // Rendered here: what the framework renders after an error goes out without its charset.
                .entity(Templates.error(status, reference)
                        .setLocale(page.language().words())
                        .render())
                .build();
    }
}
