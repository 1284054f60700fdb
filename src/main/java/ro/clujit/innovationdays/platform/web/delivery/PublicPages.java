package ro.clujit.innovationdays.platform.web.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.InstallationConfig;

/**
 * Public pages as they were rendered last, each for a moment: another instance's organiser may have published meanwhile,
 * and no message tells of it. What is changed through this instance is seen at once ({@link #forget}).
 */
@ApplicationScoped
public class PublicPages {

    /** How long an old page is still given out while one request renders it anew. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** A longer address is answered, but not remembered. */
    private static final int LONGEST = 600;

    private record Entry(Kept page, long edition, long freshUntil, AtomicBoolean renewing) {}

    private final Duration fresh;
    private final long most;
    private final LongSupplier nanos;
    private final Cache<String, Entry> entries;
    private final ConcurrentMap<String, Rendering> renderings = new ConcurrentHashMap<>();

    /** Counts the changes; a page that was begun before the last one is not kept. */
    private final AtomicLong edition = new AtomicLong();

    @Inject
    PublicPages(InstallationConfig config) {
        this(config.pages().fresh(), config.pages().megabytes() * 1_000_000L, System::nanoTime);
    }

    /** @param fresh zero keeps nothing */
    PublicPages(Duration fresh, long mostBytes, LongSupplier nanos) {
        this.fresh = fresh;
        this.most = mostBytes;
        this.nanos = nanos;
        this.entries = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((String address, Entry entry) -> entry.page().weight() + 2 * address.length())
                .expireAfterWrite(fresh.plus(GRACE))
                .ticker(nanos::getAsLong)
                .build();
    }

    boolean keeps() {
        return !fresh.isZero();
    }

    /**
     * What a page is kept under: its address, with the parameters in one order. Parameters of one name stay in theirs.
     *
     * @param query null where there is none
     * @return empty where it is too long to be kept
     */
    static Optional<String> address(String path, String query) {
        if (path.length() + (query == null ? 0 : query.length()) > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(query == null || query.isEmpty() ? path : path + inOrder(query));
    }

    private static String inOrder(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty())
                .sorted(Comparator.comparing((String parameter) -> parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The page, unless it falls to the one who asks to render it. */
    Optional<Kept> find(String address) {
        Entry entry = entries.getIfPresent(address);
        if (entry == null || entry.edition() != edition.get()) {
            return Optional.empty();
        }
        boolean old = nanos.getAsLong() - entry.freshUntil() >= 0;
        return old && entry.renewing().compareAndSet(false, true) ? Optional.empty() : Optional.of(entry.page());
    }

    /** Joins those who want the same page; the first of them has to render it and to say how that ended. */
    Rendering join(String address) {
        var mine = new Rendering(address, edition.get());
        Rendering others = renderings.putIfAbsent(address, mine);
        return others == null || others.edition() != mine.edition() ? take(address, mine) : others.follow();
    }

    private Rendering take(String address, Rendering mine) {
        renderings.put(address, mine);
        return mine;
    }

    /** @param page empty where what came out is no page to keep; those who wait then see for themselves */
    void end(Rendering rendering, Optional<Kept> page) {
        renderings.remove(rendering.address(), rendering);
        page.filter(made -> made.weight() <= most / 8)
                .ifPresent(made -> entries.put(
                        rendering.address(),
                        new Entry(
                                made, rendering.edition(), nanos.getAsLong() + fresh.toNanos(), new AtomicBoolean())));
        rendering.end(page);
    }

    /** Something that pages show was changed and committed. */
    public void forget() {
        edition.incrementAndGet();
        entries.invalidateAll();
    }

    /** In bytes, about. */
    long weight() {
        entries.cleanUp();
        return entries.policy()
                .eviction()
                .flatMap(eviction -> eviction.weightedSize().stream().boxed().findFirst())
                .orElse(0L);
    }
}
