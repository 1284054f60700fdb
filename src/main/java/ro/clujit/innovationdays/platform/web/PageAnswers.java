package ro.clujit.innovationdays.platform.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers of pages that only the one who asked may see: kept by no cache. */
public final class PageAnswers {

    private PageAnswers() {}

    public static Response page(TemplateInstance template) {
        return page(200, template);
    }

    /** A form that came back with remarks. */
    public static Response refused(TemplateInstance template) {
        return page(422, template);
    }

    public static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(template)
                .build();
    }

    /** A page whose address is a secret, which is told to no other site and no search engine. */
    public static Response secret(int status, TemplateInstance template) {
        return Response.fromResponse(page(status, template))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }

    /** After a POST, so that a reload does not send it again. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
