package ro.clujit.innovationdays.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * Letters that this instance has taken and words ahead of their turn, so that the mail server waits for no picture to be
 * drawn. A few only: each has its enclosures in memory. Those that somebody waits for overtake those that nobody does.
 */
final class Ahead {

    /** Of either sort. */
    static final int ROOM = 16;

    /**
     * A letter whose turn will come.
     *
     * @param known failures of the mail server when it was taken
     * @param words empty if it could not be worded, which is written down already
     */
    record Taken(Letter letter, int known, FutureTask<Optional<EncodedLetter>> words) {}

    private final Wording wording;
    private final Executor helpers;
    private final Deque<Taken> urgent = new ArrayDeque<>();
    private final Deque<Taken> bulk = new ArrayDeque<>();

    Ahead(Wording wording, Executor helpers) {
        this.wording = wording;
        this.helpers = helpers;
    }

    synchronized int room(boolean isBulk) {
        return ROOM - (isBulk ? bulk : urgent).size();
    }

    boolean isHalfEmpty(boolean isBulk) {
        return room(isBulk) >= ROOM / 2;
    }

    synchronized boolean isEmpty() {
        return urgent.isEmpty() && bulk.isEmpty();
    }

    void add(List<Letter> letters, int known) {
        for (Letter letter : letters) {
            var words = new FutureTask<>(() -> wording.of(letter));
            synchronized (this) {
                (letter.isBulk() ? bulk : urgent).add(new Taken(letter, known, words));
            }
            helpers.execute(words);
        }
    }

    /** Whether the next one is one that nobody waits for; empty if there is none. */
    synchronized Optional<Boolean> isNextBulk() {
        return isEmpty() ? Optional.empty() : Optional.of(urgent.isEmpty());
    }

    synchronized Optional<Taken> poll() {
        Taken first = urgent.poll();
        return Optional.ofNullable(first == null ? bulk.poll() : first);
    }

    /** All in it. */
    synchronized List<Letter> letters() {
        return Stream.concat(urgent.stream(), bulk.stream()).map(Taken::letter).toList();
    }

    /** Empties it. */
    synchronized List<Letter> drain() {
        List<Letter> all = letters();
        Stream.concat(urgent.stream(), bulk.stream())
                .forEach(taken -> taken.words().cancel(false));
        urgent.clear();
        bulk.clear();
        return all;
    }
}
