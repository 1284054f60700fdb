package ro.clujit.innovationdays.programme.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.programme.exchange.incoming.ImportMessages;
import ro.clujit.innovationdays.programme.exchange.incoming.Importing.Tried;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Difference;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Effect;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Entry;
import ro.clujit.innovationdays.programme.exchange.incoming.Remark;

/**
 * What importing a file would do, in an organiser's words.
 *
 * @param refused rows that have to be corrected first
 * @param written sessions that would be new, changed or cancelled
 * @param counts in a few words each
 */
public record ListingView(
        UUID id,
        boolean complete,
        boolean idle,
        int refused,
        int written,
        List<String> counts,
        List<String> remarks,
        List<String> rooms,
        List<String> tracks,
        List<PersonLine> speakers,
        List<SessionLine> sessions,
        List<String> clashes,
        int moreClashes) {

    /** @param tone of the {@code state} styles */
    public record SessionLine(
            String where,
            String title,
            String effect,
            String tone,
            List<String> changes,
            List<String> warnings,
            List<String> problems) {}

    public record PersonLine(String name, String effect, String tone, List<String> changes) {}

    static ListingView of(Tried tried, ImportMessages words) {
        Listing listing = tried.listing();
        return new ListingView(
                tried.id(),
                tried.complete(),
                listing.isIdle(),
                listing.count(Effect.REFUSED),
                listing.count(Effect.NEW) + listing.count(Effect.CHANGED) + listing.count(Effect.CANCELLED),
                counts(listing, words),
                listing.remarks().stream()
                        .map(remark -> sentence(remark, words))
                        .toList(),
                listing.rooms(),
                listing.tracks(),
                listing.speakers().stream()
                        .map(person -> new PersonLine(
                                person.name(),
                                words.effect_of_person(person.effect()),
                                tone(person.effect()),
                                changes(person.differences(), words)))
                        .toList(),
                listing.sessions().stream().map(entry -> line(entry, words)).toList(),
                listing.clashes().stream()
                        .map(clash -> words.clash(
                                clash.kind(),
                                clash.title(),
                                clash.other(),
                                clash.subject(),
                                clash.wanted(),
                                clash.there()))
                        .toList(),
                listing.moreClashes());
    }

    private static List<String> counts(Listing listing, ImportMessages words) {
        List<String> counts = new ArrayList<>();
        for (Effect effect : List.of(Effect.NEW, Effect.CHANGED, Effect.UNCHANGED, Effect.CANCELLED, Effect.REFUSED)) {
            if (listing.count(effect) > 0) {
                counts.add(words.count(effect, listing.count(effect)));
            }
        }
        if (listing.left() > 0) {
            counts.add(words.count_left(listing.left()));
        }
        if (listing.warnings() > 0) {
            counts.add(words.count_warnings(listing.warnings()));
        }
        return List.copyOf(counts);
    }

    private static SessionLine line(Entry entry, ImportMessages words) {
        return new SessionLine(
                entry.where(),
                entry.title(),
                words.effect(entry.effect()),
                tone(entry.effect()),
                changes(entry.differences(), words),
                remarks(entry, false).map(remark -> sentence(remark, words)).toList(),
                remarks(entry, true).map(remark -> sentence(remark, words)).toList());
    }

    private static Stream<Remark> remarks(Entry entry, boolean blocking) {
        return entry.remarks().stream().filter(remark -> remark.blocks() == blocking);
    }

    private static String sentence(Remark remark, ImportMessages words) {
        String sentence = words.remark(remark.kind(), remark.value(), remark.most());
        return remark.field() == null ? sentence : words.field(remark.field()) + ": " + sentence;
    }

    private static List<String> changes(List<Difference> differences, ImportMessages words) {
        return differences.stream()
                .map(difference ->
                        difference.before().isEmpty() && difference.after().isEmpty()
                                ? words.field(difference.field())
                                : words.field(difference.field()) + ": " + shown(difference.before(), words) + " → "
                                        + shown(difference.after(), words))
                .toList();
    }

    private static String shown(String text, ImportMessages words) {
        return text.isEmpty() ? words.nothing() : text;
    }

    private static String tone(Effect effect) {
        return switch (effect) {
            case NEW -> "good";
            case CHANGED -> "info";
            case UNCHANGED -> "plain";
            case CANCELLED -> "warn";
            case REFUSED -> "bad";
        };
    }
}
