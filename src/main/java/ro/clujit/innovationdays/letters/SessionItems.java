package ro.clujit.innovationdays.letters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView.Item;
import ro.clujit.innovationdays.letters.NoteView.Line;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.speaking.SpeakerNews;
import ro.clujit.innovationdays.programme.speaking.SpeakerNews.What;

/** Words what a release changed in sessions: one item a session, with all that changed in it. */
@Singleton
class SessionItems {

    private final Notes notes;

    @Inject
    SessionItems(Notes notes) {
        this.notes = notes;
    }

    List<Item> of(List<SpeakerNews.Item> news, Edition edition, Language language) {
        return news.stream()
                .collect(
                        Collectors.groupingBy(item -> item.change().session(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(session -> item(session, edition, language))
                .toList();
    }

    private Item item(List<SpeakerNews.Item> session, Edition edition, Language language) {
        Change first = session.get(0).change();
        List<Line> lines = new ArrayList<>();
        session.forEach(item -> lines(item, edition, language, lines));
        return new Item(
                first.title().in(language),
                edition.isPublic()
                        ? notes.address(language, "/editions/" + edition.slug() + "/sessions/" + first.slug())
                        : "",
                List.copyOf(lines));
    }

    private static void lines(SpeakerNews.Item item, Edition edition, Language language, List<Line> lines) {
        NoteMessages words = Notes.words(language);
        Change change = item.change();
        lines.add(new Line(words.what(item.what()), ""));
        if (item.what() == What.RENAMED) {
            lines.add(new Line(renamed(change, language), ""));
        }
        if (change.before() != null && item.what() != What.LEFT) {
            lines.add(new Line(words.before(), slot(change.before(), edition, language)));
        }
        if (change.after() != null && item.what() != What.LEFT) {
            boolean isOnlyOne = change.before() == null;
            lines.add(new Line(isOnlyOne ? words.takes_place() : words.now(), slot(change.after(), edition, language)));
        }
    }

    private static String renamed(Change change, Language language) {
        return Notes.words(language).renamed_from(change.titleBefore().in(language));
    }

    /** In words, with its zone; what is missing is said. */
    private static String slot(Change.Slot slot, Edition edition, Language language) {
        NoteMessages words = Notes.words(language);
        String when = slot.startsAt() == null
                ? words.no_time()
                : LocalDates.span(slot.startsAt(), slot.endsAt(), edition.zone(), language);
        return slot.room().isEmpty() ? when : when + ", " + slot.room();
    }
}
