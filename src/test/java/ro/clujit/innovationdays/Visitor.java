package ro.clujit.innovationdays;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser, as far as cookies, forms and redirects go: fills in forms as the pages offer them, over HTTP
 * and nothing else, so that the same steps serve a test, an attack and a measurement.
 */
public class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("name=\"(key)\" value=\"([^\"]+)\"");
    private static final Pattern PLACES = Pattern.compile("name=\"(places-[^\"]+)\"");

    private final URI base;
    private final HttpClient http;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private String csrf = "";

    public Visitor(String base) {
        this(base, null);
    }

    /** @param executor shared by many visitors; null for one of its own */
    public Visitor(String base, Executor executor) {
        this.base = URI.create(base);
        var builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(30))
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER);
        if (executor != null) {
            builder.executor(executor);
        }
        this.http = builder.build();
    }

    /** What came back, and from where. */
    public record Answer(int status, String body, String location, String path) {
        public boolean contains(String text) {
            return body.contains(text);
        }
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET(), path);
    }

    /** Sends a form with the token that the last page gave, and does not follow. */
    public Answer post(String path, Map<String, String> fields) {
        // The form tells people apart by the order of their fields; a map needs them numbered.
        return post(path, fields, name -> name.replaceFirst("-[0-9]{1,2}$", ""));
    }

    /** As {@link #post}, for a form whose fields have numbers of their own. */
    public Answer postForm(String path, Map<String, String> fields) {
        return post(path, fields, name -> name);
    }

    private Answer post(String path, Map<String, String> fields, UnaryOperator<String> named) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("csrf", csrf);
        String body = all.entrySet().stream()
                .map(field -> encode(named.apply(field.getKey())) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return postBody(path, body);
    }

    /** As {@link #post}, for a form that sends a field several times: all but the token, encoded. */
    public Answer postRaw(String path, String body) {
        return postBody(path, body + "&csrf=" + encode(csrf));
    }

    private Answer postBody(String path, String body) {
        return send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                path);
    }

    public Answer postJson(String path, String json) {
        return send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", csrf)
                        .POST(HttpRequest.BodyPublishers.ofString(json)),
                path);
    }

    /** As a page of another site would: with the cookies, without the form's token. */
    public Answer postJsonWithout(String path, String json) {
        return send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)),
                path);
    }

    /** What would be sent in the header, for a request that another client makes. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Sends a form with a file in it, and the token that the last page gave. */
    public Answer upload(String path, Map<String, String> fields, String field, String fileName, byte[] content) {
        String boundary = "boundary-" + UUID.randomUUID();
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("csrf", csrf);
        String before = all.entrySet().stream()
                        .map(each -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, each.getKey(), each.getValue()))
                        .collect(Collectors.joining())
                + "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                        .formatted(boundary, field, fileName)
                + "Content-Type: application/octet-stream\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())),
                path);
    }

    public void signIn(String email, String password) {
        get("/en/sign-in");
        Answer answer = post("/en/sign-in", Map.of("email", email, "password", password, "next", ""));
        if (answer.status() != 303) {
            throw new IllegalStateException("signing in: " + answer.status());
        }
    }

    /**
     * The first step of registering.
     *
     * @return the answer; its location is the registration's address when places are held
     */
    public Answer hold(String slug, int places) {
        Answer offers = get("/en/editions/" + slug + "/register");
        return post("/en/editions/" + slug + "/register", offer(offers, places));
    }

    /** The fields of the first offer on that page. */
    public static Map<String, String> offer(Answer offers, int places) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(offers.body());
        while (hidden.find()) {
            fields.putIfAbsent(hidden.group(1), hidden.group(2));
        }
        // What a page without an offer lacks is sent all the same: the page may have been opened before.
        fields.putIfAbsent("key", UUID.randomUUID().toString());
        Matcher offer = PLACES.matcher(offers.body());
        fields.put(offer.find() ? offer.group(1) : "places-" + UUID.randomUUID(), Integer.toString(places));
        return fields;
    }

    /** The second step. */
    public Answer confirm(String registration, Map<String, String> details) {
        return post(registration, details);
    }

    /** The details of one attendee, all of them right. */
    public static Map<String, String> person(int number, String name, String email) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name-" + number, name);
        fields.put("email-" + number, email);
        fields.put("organisation-" + number, "Exemplu SRL");
        fields.put("job-title-" + number, "Inginer");
        fields.put("audience-" + number, "IT");
        return fields;
    }

    public Answer scan(UUID nonce, String gate, String code) {
        return scan(nonce, gate, code, "IN");
    }

    public Answer scan(UUID nonce, String gate, String code, String direction) {
        return postJson("/api/v1/scans", """
                {"nonce":"%s","gate":"%s","code":"%s","direction":"%s","source":"CAMERA","scannedAt":"%s"}
                """.formatted(nonce, gate, code, direction, Instant.now()));
    }

    private Answer send(HttpRequest.Builder request, String path) {
        try {
            HttpResponse<String> response = http.send(
                    request.timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            Matcher token = CSRF.matcher(response.body());
            if (token.find()) {
                csrf = token.group(1);
            }
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("location").map(this::path).orElse(""),
                    path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String path(String location) {
        URI target = base.resolve(location);
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
