package ro.clujit.innovationdays.programme.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.SpeakerDrafting;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.Speakers;

/** What an acceptance makes, once, whoever presses how often, and what a change of mind leaves. */
@QuarkusTest
class DecidingTest {

    private static final int CONTENDERS = 12;

    @Inject
    TestCalls calls;

    @Inject
    TestEditions editions;

    @Inject
    Deciding deciding;

    @Inject
    Revising revising;

    @Inject
    Submissions submissions;

    @Inject
    Speakers speakers;

    @Inject
    SpeakerDrafting speakerDrafting;

    TestEditions.Made edition;
    String mark;

    @BeforeEach
    void open() {
        edition = calls.open();
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void makesASessionOfTheDraftWithItsSpeakers() {
        UUID id = calls.submit(
                edition.slug(),
                TestCalls.proposal(
                        "Panelul șanselor",
                        SessionKind.PANEL,
                        "Ana Țepeș",
                        address("ana"),
                        new CoSpeaker("Ion Barbu", address("ion"))));
        assertThat(deciding.accept(id, "", null)).isEqualTo(Deciding.Outcome.DONE);
        QuarkusTransaction.requiringNew().run(() -> {
            Session session = submissions.whole(id).orElseThrow().session().orElseThrow();
            assertThat(session.kind()).isEqualTo(SessionKind.PANEL);
            assertThat(session.title()).isEqualTo(new Bilingual("Panelul șanselor", ""));
            assertThat(session.summary().ro()).isEqualTo("Ce am învățat din zece ani.");
            assertThat(session.description().ro()).isEqualTo("Mai *multe*.");
            assertThat(session.spoken()).isEqualTo(Language.ro);
            assertThat(session.minutes()).contains(45);
            assertThat(session.room()).isEmpty();
            assertThat(session.startsAt()).isEmpty();
            assertThat(session.appearances())
                    .extracting(part -> part.speaker().name() + " " + part.role())
                    .containsExactly("Ana Țepeș MODERATOR", "Ion Barbu PANELLIST");
            Speaker ana = session.appearances().get(0).speaker();
            assertThat(ana.biography()).isEqualTo(new Bilingual("Scrie **cod**.", ""));
            assertThat(ana.headline().ro()).isEqualTo("Ingineră");
            assertThat(ana.organisation()).isEqualTo("Exemplu SRL");
        });
    }

    @Test
    void leavesASpeakerWhoIsKnownAlreadyAsTheyAre() {
        UUID known = speakerDrafting
                .add(
                        new SpeakerDrafting.SpeakerPlan(
                                "Dr. Ana Țepeș",
                                "UMF",
                                address("ANA"),
                                Bilingual.same("Profesoară"),
                                new Bilingual("Viața ei.", "Her life.")),
                        null)
                .id();
        UUID id = calls.submit(edition.slug(), "Din nou", address("ana"));
        deciding.accept(id, "", null);
        QuarkusTransaction.requiringNew().run(() -> {
            Session session = submissions.whole(id).orElseThrow().session().orElseThrow();
            assertThat(session.appearances()).hasSize(1);
            Speaker speaker = session.appearances().get(0).speaker();
            assertThat(speaker.id()).isEqualTo(known);
            assertThat(speaker.name()).isEqualTo("Dr. Ana Țepeș");
            assertThat(speaker.biography()).isEqualTo(new Bilingual("Viața ei.", "Her life."));
            assertThat(session.appearances().get(0).role()).isEqualTo(SpeakerRole.SPEAKER);
        });
    }

    @Test
    void acceptsOnceHoweverManyOrganisersPressAtOnce() throws Exception {
        // The moment in which two of them meet is short: of several submissions, one has it.
        for (int round = 0; round < 5; round++) {
            UUID id = calls.submit(edition.slug(), "Râvnită " + round, address("wanted" + round));
            List<Deciding.Outcome> outcomes = together(CONTENDERS, () -> deciding.accept(id, "", null));
            assertThat(outcomes)
                    .filteredOn(Deciding.Outcome.DONE::equals)
                    .as("round " + round)
                    .hasSize(1);
            assertThat(outcomes).filteredOn(Deciding.Outcome.BEFORE::equals).hasSize(CONTENDERS - 1);
        }
        assertThat(sessions()).isEqualTo(5);
        assertThat(letters("wanted")).isEqualTo(5);
    }

    @Test
    void makesOneSpeakerOfOneWhoIsAcceptedInSeveralEditionsAtOnce() throws Exception {
        var other = calls.open();
        for (int round = 0; round < 5; round++) {
            List<Callable<Deciding.Outcome>> all = new ArrayList<>();
            String busy = address("busy" + round);
            for (String slug : List.of(edition.slug(), other.slug(), edition.slug(), other.slug())) {
                UUID id = calls.submit(slug, "A multora " + all.size(), busy);
                all.add(() -> deciding.accept(id, "", null));
            }
            assertThat(together(all)).containsOnly(Deciding.Outcome.DONE);
            assertThat(editions.count("select count(*) from speaker where email = ?1", busy))
                    .as("round " + round)
                    .isEqualTo(1);
        }
        assertThat(sessions()).isEqualTo(10);
    }

    @Test
    void eitherAcceptsOrIsWithdrawnAndNeverLosesWhich() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID id = calls.submit(edition.slug(), "Nehotărâtă " + round, address("torn" + round));
            String token = submissions.tokenOf(id);
            List<Callable<Object>> both = List.of(() -> deciding.accept(id, "", null), () -> revising.withdraw(token)
                    .orElseThrow());
            List<Object> outcomes = together(both);
            assertThat(outcomes.get(1)).isEqualTo(true);
            assertThat(state(id)).isEqualTo(SubmissionState.WITHDRAWN);
            long made = editions.count("select count(session_id) from submission where id = ?1", id);
            assertThat(made).isEqualTo(outcomes.get(0) == Deciding.Outcome.DONE ? 1 : 0);
        }
    }

    @Test
    void sendsALetterForEachChangeOfMindAndKeepsTheOneSession() {
        UUID id = calls.submit(edition.slug(), "Schimbată", address("mind"));
        assertThat(deciding.reject(id, "Poate la anul.", null)).isEqualTo(Deciding.Outcome.DONE);
        assertThat(deciding.reject(id, "", null)).isEqualTo(Deciding.Outcome.BEFORE);
        assertThat(deciding.accept(id, "", null)).isEqualTo(Deciding.Outcome.DONE);
        assertThat(deciding.reject(id, "", null)).isEqualTo(Deciding.Outcome.DONE);
        assertThat(sessions()).isEqualTo(1);
        assertThat(deciding.accept(id, "", null)).isEqualTo(Deciding.Outcome.DONE);
        assertThat(sessions()).isEqualTo(1);
        assertThat(letters("mind")).isEqualTo(4);
        assertThat(state(id)).isEqualTo(SubmissionState.ACCEPTED);
    }

    @Test
    void makesAnotherSessionOnceOrganisersHaveRemovedTheFirst() {
        UUID id = calls.submit(edition.slug(), "Ștearsă", address("gone"));
        deciding.accept(id, "", null);
        editions.change("delete from session where id = (select session_id from submission where id = ?1)", id);
        deciding.reject(id, "", null);
        deciding.accept(id, "", null);
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void decidesNothingAboutWhatIsWithdrawnOrNotThere() {
        UUID id = calls.submit(edition.slug(), "Retrasă", address("back"));
        revising.withdraw(submissions.tokenOf(id));
        assertThat(deciding.accept(id, "", null)).isEqualTo(Deciding.Outcome.WITHDRAWN);
        assertThat(deciding.reject(id, "", null)).isEqualTo(Deciding.Outcome.WITHDRAWN);
        assertThat(deciding.accept(UUID.randomUUID(), "", null)).isEqualTo(Deciding.Outcome.NO_SUCH_SUBMISSION);
        assertThat(sessions()).isZero();
        assertThat(letters("back")).isZero();
    }

    /** One of this test alone. */
    private String address(String name) {
        return name + "-" + mark + "@example.org";
    }

    private SubmissionState state(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> submissions.whole(id).orElseThrow().state());
    }

    private long sessions() {
        return editions.count(
                "select count(*) from session s join edition e on e.id = s.edition_id where e.slug = ?1",
                edition.slug());
    }

    private long letters(String name) {
        return editions.count(
                "select count(*) from letter where kind = 'proposal-decided' and recipient_address like ?1",
                name + "%-" + mark + "@example.org");
    }

    private static <T> List<T> together(int times, Callable<T> what) throws Exception {
        List<Callable<T>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(what);
        }
        return together(all);
    }

    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(all)) {
                outcomes.add(one.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
