package ro.clujit.innovationdays.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView.Item;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.following.FollowAsked;
import ro.clujit.innovationdays.programme.following.FollowRequests;
import ro.clujit.innovationdays.programme.following.FollowTokens;
import ro.clujit.innovationdays.programme.following.Follower;
import ro.clujit.innovationdays.programme.following.Forgetting;
import ro.clujit.innovationdays.programme.release.Releases;

/** Asks whoever has the address whether they want to be told about these sessions. */
@ApplicationScoped
class FollowLetter implements LetterComposer {

    static final String KIND = "follow";

    private final Outbox outbox;
    private final FollowRequests requests;
    private final FollowTokens tokens;
    private final Releases releases;
    private final Notes notes;

    FollowLetter(Outbox outbox, FollowRequests requests, FollowTokens tokens, Releases releases, Notes notes) {
        this.outbox = outbox;
        this.requests = requests;
        this.tokens = tokens;
        this.releases = releases;
        this.notes = notes;
    }

    void asked(@Observes FollowAsked event) {
        Follower follower = event.request().follower();
        outbox.add(KIND, follower.edition().id(), event.request().id(), "", follower.email(), follower.language());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Follower follower = requests.whole(letter.subjectId()).orElseThrow().follower();
        Edition edition = follower.edition();
        Language language = letter.language();
        NoteMessages words = Notes.words(language);
        String name = edition.name(language);
        Set<UUID> waiting = follower.waiting();
        boolean isToConfirm = !waiting.isEmpty();
        return notes.compose(
                new NoteView(
                        language.name(),
                        name,
                        edition.isExample(),
                        isToConfirm ? words.follow_subject(name) : words.followed_subject(name),
                        words.follow_preview(isToConfirm),
                        words.follow_title(isToConfirm),
                        List.of(isToConfirm ? words.follow_text(name) : words.followed_text(name)),
                        "",
                        sessions(isToConfirm ? waiting : follower.follows(), edition, language),
                        isToConfirm ? words.follow_confirm() : words.follow_open(),
                        notes.address(language, "/follow/" + tokens.of(follower)),
                        isToConfirm
                                ? List.of(words.follow_ignore(Forgetting.DAYS_UNCONFIRMED))
                                : List.of(words.follow_stop(Forgetting.DAYS_AFTER)),
                        words.why_asked(name)),
                language);
    }

    private List<Item> sessions(Set<UUID> guids, Edition edition, Language language) {
        return releases.programme(edition).sessions().stream()
                .filter(session -> guids.contains(session.guid()))
                .map(session -> new Item(
                        session.title().in(language),
                        notes.address(language, "/editions/" + edition.slug() + "/sessions/" + session.slug()),
                        List.of()))
                .toList();
    }
}
