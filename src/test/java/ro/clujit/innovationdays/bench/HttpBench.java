package ro.clujit.innovationdays.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ro.clujit.innovationdays.journey.HomeDatabase;
import ro.clujit.innovationdays.journey.PackagedService;
import ro.clujit.innovationdays.mail.LetterSink;

/**
 * Drives a running service over HTTP and prints what it does in a second and how long people wait, beside what its
 * PostgreSQL does with the same statements alone. There is no pass mark: it is the line that later work starts from.
 *
 * <p>{@code ./mvnw -Pbench verify} builds the service, starts it over an empty folder and measures it.
 *
 * <p>{@code ./mvnw -Pbench verify -Dbench.arguments="http://localhost:8080 data"} measures one that is running; the
 * second argument is its home, if it runs the database it brings along, and may be left out: then the comparison is left
 * out too, and registering ends with the quota. It needs an example edition. It fills the database with made-up people
 * and lifts the quotas of that edition: give it an installation that holds nothing of value.
 *
 * <p>With {@code pages} as the last argument, or the only one, it measures the public pages alone ({@link PageSpeed}),
 * which changes nothing; with {@code registrations}, those over the API alone ({@link RegistrationSpeed}), or with {@code
 * scans} the door ({@link ScanSpeed}), each of which empties the edition; with {@code badges}, a document of five thousand
 * of them ({@link BadgeSpeed}), and with {@code letters} ten thousand of those ({@link LetterSpeed}), always over an empty
 * folder since the heap is a part of it.
 */
public final class HttpBench {

    private static final Set<String> PARTS = Set.of("pages", "registrations", "scans", "badges", "letters");
    private static final long WARM_UP = 3_000;
    private static final long MEASURED = 6_000;

    private final String base;
    private final String slug;
    private final Optional<HomeDatabase> database;
    private final String part;

    private HttpBench(String base, Optional<HomeDatabase> database, String part) {
        this.base = base;
        this.part = part;
        this.slug = PackagedService.comingEdition(base);
        this.database = database;
    }

    public static void main(String... arguments) throws Exception {
        String last = arguments.length > 0 ? arguments[arguments.length - 1] : "";
        String part = PARTS.contains(last) ? last : "";
        int given = arguments.length - (part.isEmpty() ? 0 : 1);
        if (given > 0) {
            Optional<HomeDatabase> database = given > 1
                    ? Optional.of(new HomeDatabase(Path.of(arguments[1]).toAbsolutePath()))
                    : Optional.empty();
            new HttpBench(arguments[0], database, part).run();
            return;
        }
        Path home = Files.createTempDirectory("innovation-days-bench");
        try {
            if (part.equals("badges")) {
                badges(home);
                return;
            }
            if (part.equals("letters")) {
                letters(home);
                return;
            }
            try (var service = PackagedService.start(home)) {
                say(
                        "start      %5.1f s over an empty folder",
                        service.startTime().toMillis() / 1e3);
            }
            try (var service = PackagedService.start(home)) {
                say("           %5.1f s the second time", service.startTime().toMillis() / 1e3);
                say("memory     %5d MB resident after the start", service.residentMegabytes());
                new HttpBench(service.base(), Optional.of(new HomeDatabase(home)), part).run();
                say("memory     %5d MB resident at the end", service.residentMegabytes());
            }
        } finally {
            delete(home);
        }
    }

    private static void badges(Path home) throws Exception {
        try (var service = PackagedService.start(home, Map.of("JAVA_TOOL_OPTIONS", BadgeSpeed.HEAP))) {
            String slug = PackagedService.comingEdition(service.base());
            new BadgeSpeed(service.base(), slug, new HomeDatabase(home)).run(service);
        }
    }

    private static void letters(Path home) throws Exception {
        try (var sink = LetterSink.open(LetterSpeed.KEPT)) {
            var settings = new HashMap<>(sink.settings());
            settings.put("JAVA_TOOL_OPTIONS", LetterSpeed.HEAP);
            try (var service = PackagedService.start(home, settings)) {
                String slug = PackagedService.comingEdition(service.base());
                new LetterSpeed(sink, slug, new HomeDatabase(home)).run(service);
            }
        }
    }

    private void run() throws Exception {
        if (part.equals("scans")) {
            new ScanSpeed(base, database.orElseThrow(), slug).run();
            return;
        }
        if (!part.equals("registrations")) {
            new PageSpeed(base, slug).run();
        }
        if (part.equals("pages")) {
            return;
        }
        database.ifPresent(there -> there.value(
                "update quota set size = 10000000 where edition_id = (select id from edition where slug = ?) returning id",
                slug));
        var service = new ServiceLoad(base, slug);
        if (part.equals("registrations")) {
            new RegistrationSpeed(service, database.orElseThrow(), slug).run();
            return;
        }
        say("%n%-34s %9s %8s %8s %8s %6s", "", "a second", "p50 ms", "p95 ms", "p99 ms", "failed");
        for (int visitors : new int[] {1, 8, 32}) {
            var whole = Figures.measure(visitors, WARM_UP, MEASURED, i -> service.registering());
            line("registrations by page", "visitors", whole);
            var held = service.holds(visitors, supply(whole));
            line(
                    "confirmations alone",
                    "visitors",
                    Figures.measure(visitors, 0, MEASURED, i -> service.confirming(held)));
        }
        if (database.isPresent()) {
            new RegistrationSpeed(service, database.get(), slug).run();
        }
        if (database.isPresent()) {
            new ScanSpeed(base, database.get(), slug).run();
        }
    }

    /** As many as can be confirmed in the time, and no more than can be held in a minute. */
    private static int supply(Figures whole) {
        return (int) Math.max(50, whole.perSecond() * MEASURED / 1000);
    }

    private static void line(String what, String who, Figures figures) {
        say(
                "%-21s %2d %-9s %9.1f %8.1f %8.1f %8.1f %6d",
                what,
                figures.contenders(),
                who,
                figures.perSecond(),
                figures.p50(),
                figures.p95(),
                figures.p99(),
                figures.failed());
    }

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    private static void delete(Path home) throws Exception {
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
