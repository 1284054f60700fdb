package ro.clujit.innovationdays.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/**
 * Makes calls over HTTP, as a browser or a program would. What is sent is what the line says; otherwise what the page's form
 * or the API's example has, so that nothing is refused merely for what is missing.
 */
final class Asking {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String FILES = "multipart/form-data";
    private static final String BOUNDARY = "access-boundary";

    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private final URI base;
    private final Planted planted;
    private final Forms forms = new Forms();
    private final Examples examples;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Asking(URI base, Planted planted) {
        this.base = base;
        this.planted = planted;
        this.examples = new Examples(send(HttpRequest.newBuilder(base.resolve("/openapi?format=json")))
                .original());
    }

    /** Remembers the forms of the page that this shows. */
    void readForms(Call call) {
        forms.readFrom(address(call), ask(call).original());
    }

    Reply ask(Call call) {
        var request = HttpRequest.newBuilder(base.resolve(address(call)))
                .header("Cookie", call.caller().cookies(planted))
                .header("X-CSRF-TOKEN", Caller.FORM_TOKEN);
        String bearer = call.caller().bearer(planted);
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        String type = type(call);
        String body = body(call);
        if (!call.line().changes() || body.isEmpty() && call.line().method().equals("DELETE")) {
            return send(request.method(call.line().method(), BodyPublishers.noBody()));
        }
        return send(request.header("Content-Type", type.equals(FILES) ? FILES + "; boundary=" + BOUNDARY : type)
                .method(call.line().method(), BodyPublishers.ofString(type.equals(FILES) ? inParts(body) : body)));
    }

    /** What is in the address and in the body, which an answer may say again. */
    String said(Call call) {
        String body = body(call);
        boolean isJson = type(call).equals(JSON);
        return address(call) + ' ' + (isJson ? body : URLDecoder.decode(body, StandardCharsets.UTF_8));
    }

    private Reply send(HttpRequest.Builder request) {
        HttpRequest built = request.timeout(AT_MOST).build();
        try {
            return Reply.of(http.send(built, BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(built.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String address(Call call) {
        return planted.fill(call.line().path(), call.worlds());
    }

    private static String type(Call call) {
        String taken = call.route().consumes();
        if (!taken.isEmpty()) {
            return taken;
        }
        return call.line().path().startsWith("/api/") ? JSON : FORM;
    }

    private String body(Call call) {
        Line line = call.line();
        if (!line.body().isEmpty()) {
            return planted.fill(line.body(), call.worlds());
        }
        if (!type(call).equals(JSON)) {
            return forms.to(planted.fill(line.path(), Map.of()));
        }
        String example = examples.of(line);
        return example.isEmpty() ? "{}" : example;
    }

    /** The same fields as parts, and no file. */
    private static String inParts(String form) {
        var parts = new StringBuilder();
        for (String field : form.isEmpty() ? new String[] {"nothing="} : form.split("&")) {
            String[] pair = field.split("=", 2);
            parts.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        }
        return parts + "--" + BOUNDARY + "--\r\n";
    }
}
