package ro.clujit.innovationdays;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What goes over the wire when somebody opens a page who has never been here, pictures apart: the page, its style sheets
 * and scripts, the fonts it preloads, and those that its letters need.
 *
 * @param page the page's own bytes, compressed
 * @param loaded the bytes of each thing that it loads, by address
 */
public record FirstVisit(int page, Map<String, Integer> loaded) {

    /** Of a public page with everything that it loads, pictures apart. */
    public static final int MOST = 100_000;

    private static final Pattern LINK = Pattern.compile("<link rel=\"(?:stylesheet|preload)\"[^>]* href=\"([^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]* src=\"([^\"]+)\"");
    private static final Pattern FACE =
            Pattern.compile("@font-face\\s*\\{[^}]*?src:\\s*url\\(\"([^\"]+)\"\\)[^}]*?unicode-range:([^;}]+)");
    private static final Pattern IMPORT = Pattern.compile("\\bimport\\b[^\"';]*[\"'](/[^\"']+)[\"']");

    private record Got(int bytes, String text) {}

    public static FirstVisit of(String base, String path) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var start = URI.create(base);
        Got page = get(http, start.resolve(path));
        Set<String> addresses = new LinkedHashSet<>();
        matches(LINK, page.text()).forEach(found -> addresses.add(found.group(1)));
        matches(SCRIPT, page.text()).forEach(found -> addresses.add(found.group(1)));
        Map<String, Integer> loaded = new LinkedHashMap<>();
        for (String address : addresses) {
            Got got = get(http, start.resolve(address));
            loaded.put(address, got.bytes());
            matches(IMPORT, got.text()).forEach(found -> load(http, start, found.group(1), loaded));
            matches(FACE, got.text())
                    .filter(face -> isNeeded(face.group(2), page.text()))
                    .forEach(face -> load(http, start.resolve(address), face.group(1), loaded));
        }
        return new FirstVisit(page.bytes(), loaded);
    }

    public int besidesThePage() {
        return loaded.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int total() {
        return page + besidesThePage();
    }

    private static void load(HttpClient http, URI from, String address, Map<String, Integer> loaded) {
        loaded.computeIfAbsent(
                address, missing -> get(http, from.resolve(missing)).bytes());
    }

    private static boolean isNeeded(String ranges, String text) {
        for (String range : ranges.split(",")) {
            String[] ends = range.strip().substring(2).split("-");
            int first = Integer.parseInt(ends[0], 16);
            int last = Integer.parseInt(ends[ends.length - 1], 16);
            if (text.codePoints().anyMatch(c -> c >= first && c <= last)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Got get(HttpClient http, URI address) {
        try {
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " answers " + answer.statusCode());
            }
            boolean zipped =
                    answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            byte[] body = zipped
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                    : answer.body();
            return new Got(answer.body().length, new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
