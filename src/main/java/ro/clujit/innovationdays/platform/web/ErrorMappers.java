package ro.clujit.innovationdays.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error as the one who asked can read it: a page for people, problem+json for programs, and never a stack. */
public class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    @CheckedTemplate(basePath = "layout")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(int status, String reference);
    }

    @Inject
    Page page;

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        Response given = e.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) {
            return given;
        }
        if (given.getStatus() >= 500) {
            return unforeseen(e);
        }
        return answer(given.getStatus(), e.getCause() instanceof JsonProcessingException json ? words(json) : null);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        return answer(400, words(e));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return answer(
                400,
                e.getConstraintViolations().stream()
                        .map(violation -> field(violation.getPropertyPath().toString()) + ": " + violation.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable e) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "Reference %s", reference);
        return forProgram() ? Problem.response(500, "reference " + reference) : asPage(500, reference);
    }

    /** The page or the problem of a status; features use it for refusals that have no page of their own. */
    public Response answer(int status, String detail) {
        return forProgram() ? Problem.response(status, detail) : asPage(status, "");
    }

    private boolean forProgram() {
        return page.path().startsWith("/api/");
    }

    private Response asPage(int status, String reference) {
        return Response.status(status)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(Templates.error(status, reference)
                        .setLocale(page.language().words()))
                .build();
    }

    private static String words(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return mapping.getPath().stream()
                            .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
                            .collect(Collectors.joining("."))
                    + ": has the wrong form; see /openapi";
        }
        return "the body is not readable JSON; see /openapi";
    }

    private static String field(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
