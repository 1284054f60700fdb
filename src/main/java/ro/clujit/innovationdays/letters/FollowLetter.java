package ro.clujit.innovationdays.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView.Item;
import ro.clujit.innovationdays.letters.Sampled.Sample;
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
class FollowLetter implements LetterComposer, Sampled {

    static final String KIND = "follow";

    private static final String TO_CONFIRM = KIND + ".to-confirm";
    private static final String FOLLOWED = KIND + ".followed";

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
        Set<UUID> waiting = follower.waiting();
        boolean isToConfirm = !waiting.isEmpty();
        return compose(
                isToConfirm,
                edition,
                sessions(isToConfirm ? waiting : follower.follows(), edition, language),
                tokens.of(follower),
                language);
    }

    private List<Item> sessions(Set<UUID> guids, Edition edition, Language language) {
        return releases.programme(edition).sessions().stream()
                .filter(session -> guids.contains(session.guid()))
                .map(session -> item(session.title().in(language), session.slug(), edition, language))
                .toList();
    }

    private Item item(String title, String slug, Edition edition, Language language) {
        return new Item(title, notes.address(language, "/editions/" + edition.slug() + "/sessions/" + slug), List.of());
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        SampleMessages madeUp = Sampled.madeUp(language);
        List<Item> sessions = List.of(
                item(madeUp.session(), madeUp.link(), edition, language),
                item(madeUp.other_session(), madeUp.link(), edition, language));
        return List.of(
                new Sample(TO_CONFIRM, compose(true, edition, sessions, madeUp.link(), language)),
                new Sample(FOLLOWED, compose(false, edition, sessions, madeUp.link(), language)));
    }

    private ComposedLetter compose(
            boolean isToConfirm, Edition edition, List<Item> sessions, String token, Language language) {
        NoteMessages words = Notes.words(language);
        String name = edition.name(language);
        return notes.compose(
                new Draft(
                        isToConfirm ? TO_CONFIRM : FOLLOWED,
                        Optional.of(edition),
                        Map.of(),
                        new NoteView(
                                language.name(),
                                name,
                                edition.isExample(),
                                isToConfirm ? words.follow_subject(name) : words.followed_subject(name),
                                words.follow_preview(isToConfirm),
                                words.follow_title(isToConfirm),
                                List.of(isToConfirm ? words.follow_text(name) : words.followed_text(name)),
                                "",
                                sessions,
                                isToConfirm ? words.follow_confirm() : words.follow_open(),
                                notes.address(language, "/follow/" + token),
                                isToConfirm
                                        ? List.of(words.follow_ignore(Forgetting.DAYS_UNCONFIRMED))
                                        : List.of(words.follow_stop(Forgetting.DAYS_AFTER)),
                                words.why_asked(name))),
                language);
    }
}
