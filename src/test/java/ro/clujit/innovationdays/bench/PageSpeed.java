package ro.clujit.innovationdays.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.FirstVisit;
import ro.clujit.innovationdays.Visitor;

/**
 * Public pages beside files of about their size from the same process: how many a second, and what a first visit weighs.
 * The ratio is what counts; both sides pay for the same client and the same machine.
 */
final class PageSpeed {

    private static final long WARM_UP = 2_000;
    private static final long MEASURED = 3_000;

    /** At least so much of a file's rate. */
    private static final double LEAST = 0.5;

    /** Files of many sizes that the service serves as they are. */
    private static final List<String> FILES = List.of(
            "/assets/favicon.svg",
            "/assets/arrivals.js",
            "/assets/tokens.css",
            "/assets/layout.css",
            "/assets/app.css",
            "/assets/forms.css",
            "/assets/components.css",
            "/assets/office.css",
            "/_static/bootstrap/5.3.8/dist/css/bootstrap-grid.min.css",
            "/_static/bootstrap/5.3.8/dist/css/bootstrap-utilities.min.css",
            "/_static/bootstrap/5.3.8/dist/css/bootstrap-utilities.css",
            "/_static/bootstrap/5.3.8/dist/css/bootstrap.min.css",
            "/_static/bootstrap/5.3.8/dist/css/bootstrap.css");

    private final String base;
    private final String slug;

    PageSpeed(String base, String slug) {
        this.base = base;
        this.slug = slug;
    }

    void run() throws Exception {
        List<String> pages = pages();
        HttpBench.say("%n%-46s %9s %9s   limit", "a first visit, bytes over the wire", "page", "in all");
        for (String page : pages) {
            FirstVisit visit = FirstVisit.of(base, page);
            HttpBench.say(
                    "%-46s %9d %9d   %d%s",
                    page,
                    visit.page(),
                    visit.total(),
                    FirstVisit.MOST,
                    visit.total() > FirstVisit.MOST ? "  TOO MUCH" : "");
        }
        Map<String, Integer> files = new LinkedHashMap<>();
        for (String file : FILES) {
            files.put(file, size(file));
        }
        HttpBench.say(
                "%n%-46s %9s %9s %9s %7s   limit",
                "public pages, plain and compressed", "bytes", "page/s", "file/s", "");
        for (String page : pages) {
            int size = size(page);
            String file = files.entrySet().stream()
                    .min(Comparator.comparingInt(one -> Math.abs(one.getValue() - size)))
                    .orElseThrow()
                    .getKey();
            HttpBench.say("%-46s %9d   beside %s, %d", page, size, file, files.get(file));
            for (boolean zipped : new boolean[] {false, true}) {
                for (int connections : new int[] {1, 8}) {
                    compare(page, file, zipped, connections);
                }
            }
        }
    }

    private void compare(String page, String file, boolean zipped, int connections) throws Exception {
        double ofPage = measure(page, zipped, connections);
        double ofFile = measure(file, zipped, connections);
        HttpBench.say(
                "  %2d connections, %-25s %11s %9.0f %9.0f %7.2f   %.1f%s",
                connections,
                zipped ? "gzip" : "plain",
                "",
                ofPage,
                ofFile,
                ofPage / ofFile,
                LEAST,
                ofPage < LEAST * ofFile ? "  TOO SLOW" : "");
    }

    private double measure(String path, boolean zipped, int connections) throws Exception {
        List<OpenConnection> opened = new ArrayList<>();
        try {
            return Figures.measure(connections, WARM_UP, MEASURED, i -> asking(path, zipped, opened))
                    .perSecond();
        } finally {
            for (OpenConnection one : opened) {
                one.close();
            }
        }
    }

    private Figures.Work asking(String path, boolean zipped, List<OpenConnection> opened) {
        try {
            var connection = new OpenConnection(base);
            opened.add(connection);
            byte[] request = connection.request(path, zipped);
            return () -> connection.send(request) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int size(String path) throws IOException {
        try (var connection = new OpenConnection(base)) {
            return connection.send(connection.request(path, false));
        }
    }

    /** The home page, an edition's, and one of each kind that they lead to. */
    private List<String> pages() {
        var visitor = new Visitor(base);
        String edition = "/en/editions/" + slug;
        Map<String, String> byKind = new LinkedHashMap<>();
        byKind.put("home", "/ro");
        byKind.put("edition", edition);
        var link = Pattern.compile("href=\"(" + edition + "/(programme|sessions|speakers)(/[^\"#?]+)?)[\"#?]");
        for (int step = 0; step < 2; step++) {
            for (String known : List.copyOf(byKind.values())) {
                link.matcher(visitor.get(known).body())
                        .results()
                        .forEach(found -> byKind.putIfAbsent(
                                found.group(2) + (found.group(3) == null ? "" : "/"), found.group(1)));
            }
        }
        return List.copyOf(byKind.values());
    }
}
