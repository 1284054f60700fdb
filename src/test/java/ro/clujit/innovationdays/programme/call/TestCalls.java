package ro.clujit.innovationdays.programme.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.edition.Theming;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;

/** Calls for papers for tests, and what people propose. */
@ApplicationScoped
public class TestCalls {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @Inject
    TestEditions testEditions;

    @Inject
    Editions editions;

    @Inject
    Theming theming;

    @Inject
    Calling calling;

    @Inject
    Submitting submitting;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /**
     * An edition with a theme, "data", whose call has been open for a day and closes in a week; and nobody has used up
     * their hour.
     */
    @ActivateRequestContext
    public TestEditions.Made open() {
        TestEditions.Made edition = testEditions.open(10);
        theming.add(edition.slug(), "Date", "Data");
        plan(edition.slug(), Duration.ofDays(-1), Duration.ofDays(7), false);
        testEditions.change("delete from submission_rate");
        return edition;
    }

    /** From now on. */
    @ActivateRequestContext
    public void plan(String edition, Duration opensIn, Duration closesIn, boolean blind) {
        Instant now = clock.instant();
        calling.plan(
                edition,
                new CallPlan(
                        true,
                        new Bilingual("Căutăm **povești**.", "We look for **stories**."),
                        now.plus(opensIn),
                        now.plus(closesIn),
                        EnumSet.of(SessionKind.TALK, SessionKind.PANEL, SessionKind.WORKSHOP),
                        blind));
    }

    /** @return its id */
    @Transactional
    @ActivateRequestContext
    public UUID submit(String edition, String title, String email, CoSpeaker... others) {
        return submit(edition, proposal(title, SessionKind.TALK, "Ana Țepeș", email, others));
    }

    @Transactional
    @ActivateRequestContext
    public UUID submit(String edition, Proposal proposal) {
        var outcome = submitting.submit(
                editions.bySlug(edition).orElseThrow(),
                proposal,
                UUID.randomUUID().toString(),
                "host of " + proposal.email(),
                Language.en);
        return submissions
                .byToken(((Submitting.Outcome.Submitted) outcome).token())
                .orElseThrow()
                .id();
    }

    public static Proposal proposal(String title, SessionKind kind, String name, String email, CoSpeaker... others) {
        return new Proposal(
                title,
                kind,
                Language.ro,
                "Ce am învățat din zece ani.",
                "Mai *multe*.",
                "Am nevoie de flipchart.",
                45,
                "data",
                name,
                email,
                "Exemplu SRL",
                "Ingineră",
                "Scrie **cod**.",
                List.of(others));
    }

    /** A form that is all right, but for the key that its page gives. */
    public static Map<String, String> form(String title, String email) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("kind", "TALK");
        fields.put("language", "en");
        fields.put("minutes", "30");
        fields.put("theme", "data");
        fields.put("abstract", "What we learnt.");
        fields.put("description", "- one\n- two");
        fields.put("notes", "");
        fields.put("name", "Ștefan Popescu");
        fields.put("email", email);
        fields.put("organisation", "Exemplu SRL");
        fields.put("headline", "Engineer");
        fields.put("biography", "Writes *code*.");
        return fields;
    }

    /** Opens the page of the call, fills in the form and sends it. */
    public static Visitor.Answer send(Visitor visitor, String edition, Map<String, String> form) {
        Visitor.Answer page = visitor.get("/en/editions/" + edition + "/call");
        return visitor.post("/en/editions/" + edition + "/call", keyed(page, form));
    }

    /** The form with the key of the page that it stands on. */
    public static Map<String, String> keyed(Visitor.Answer page, Map<String, String> form) {
        Matcher key = KEY.matcher(page.body());
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("key", key.find() ? key.group(1) : UUID.randomUUID().toString());
        return fields;
    }
}
