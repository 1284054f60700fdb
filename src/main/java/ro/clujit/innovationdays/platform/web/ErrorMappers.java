package ro.clujit.innovationdays.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error as the one who asked can read it: a page for people, problem+json for programs, and never a stack. */
public class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);

    private static final String FORM_PARSER = "org.jboss.resteasy.reactive.server.core.multipart.MultipartParser";

    private final ErrorAnswers answers;
    private final Page page;

    ErrorMappers(ErrorAnswers answers, Page page) {
        this.answers = answers;
        this.page = page;
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        Response given = e.getResponse();
        if (given.hasEntity() || given.getStatus() < 400) {
            return given;
        }
        if (given.getStatus() >= 500) {
            return unforeseen(e);
        }
        return answers.answer(
                given.getStatus(), e.getCause() instanceof JsonProcessingException json ? words(json) : null);
    }

    /** Named by itself because the framework has an answer of its own for this one. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return answers.answer(400, words(e));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        return answers.answer(400, words(e));
    }

    /** What the framework throws at a form with files has no type of its own. */
    @ServerExceptionMapper
    Response brokenOff(IOException e) {
        if ("Connection terminated parsing multipart request".equals(e.getMessage())) {
            return answers.answer(400, "the form breaks off");
        }
        return "Request too large".equals(e.getMessage())
                ? answers.answer(413, "the body is larger than what is read here")
                : unforeseen(e);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return answers.answer(
                400,
                e.getConstraintViolations().stream()
                        .map(violation -> field(violation.getPropertyPath().toString()) + ": " + violation.getMessage())
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    /** Whoever is not signed in and asks for a page is led to where they sign in, and from there to the page. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response signedOut(SecurityException e) {
        if (answers.forProgram()) {
            boolean wrong = e instanceof AuthenticationFailedException;
            return Response.fromResponse(Problem.response(
                            401,
                            wrong
                                    ? "The token was never granted, has expired or was revoked; make one in the back office."
                                    : "Sign in first: this needs the session of an organiser, or an API token of one."))
                    .header("WWW-Authenticate", wrong ? "Bearer error=\"invalid_token\"" : "Bearer")
                    .build();
        }
        String next = URLEncoder.encode(page.path() + page.query(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/" + page.lang() + "/sign-in?next=" + next))
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answers.answer(403, "This account does not have the right.");
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable e) {
        if (isMalformedForm(e)) {
            return answers.answer(400, "the form is not what multipart/form-data is");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(e, "Reference %s", reference);
        return answers.unforeseen(reference);
    }

    /** Thrown by the parser itself, and not because it could not store a file. */
    private static boolean isMalformedForm(Throwable e) {
        return e instanceof RuntimeException
                && !(e.getCause() instanceof IOException)
                && Arrays.stream(e.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(FORM_PARSER));
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
