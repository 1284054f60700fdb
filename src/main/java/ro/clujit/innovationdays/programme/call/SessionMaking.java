package ro.clujit.innovationdays.programme.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Drafting;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SessionPlan;
import ro.clujit.innovationdays.programme.SpeakerDrafting;
import ro.clujit.innovationdays.programme.SpeakerDrafting.SpeakerPlan;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.Speakers;

/** Makes a session of the draft, and its speakers, of an accepted submission. */
@ApplicationScoped
class SessionMaking {

    private final Editions editions;
    private final Speakers speakers;
    private final SpeakerDrafting speakerDrafting;
    private final Drafting drafting;
    private final EntityManager database;

    SessionMaking(
            Editions editions,
            Speakers speakers,
            SpeakerDrafting speakerDrafting,
            Drafting drafting,
            EntityManager database) {
        this.editions = editions;
        this.speakers = speakers;
        this.speakerDrafting = speakerDrafting;
        this.drafting = drafting;
        this.database = database;
    }

    /** Without a room and a time. Its texts are in the one language in which they were written. */
    @Transactional(Transactional.TxType.MANDATORY)
    Session make(Submission submission) {
        String edition = submission.edition().slug();
        // First the edition, as everybody does who makes sessions and speakers: so nobody waits for one who waits for
        // them.
        editions.lockBySlug(edition);
        Proposal proposal = submission.proposal();
        Drafting.Result result = drafting.add(edition, plan(proposal, parts(proposal)));
        if (!result.isDone()) {
            throw new IllegalStateException("no session of " + submission.id() + ": " + result.outcome());
        }
        return result.session();
    }

    private static SessionPlan plan(Proposal proposal, List<SessionPlan.Part> parts) {
        Language spoken = proposal.spoken();
        return new SessionPlan(
                proposal.kind(),
                only(spoken, proposal.title()),
                Bilingual.NOTHING,
                only(spoken, proposal.summary()),
                only(spoken, proposal.description()),
                spoken,
                null,
                proposal.theme(),
                null,
                null,
                null,
                proposal.minutes(),
                null,
                parts);
    }

    /** Whoever proposes a panel or a debate with others moderates it, until organisers say something else. */
    private List<SessionPlan.Part> parts(Proposal proposal) {
        boolean moderated = !proposal.others().isEmpty()
                && (proposal.kind() == SessionKind.PANEL || proposal.kind() == SessionKind.DEBATE);
        // Somebody known by one address is one speaker, also when two acceptances ask at once.
        database.createNativeQuery("select pg_advisory_xact_lock(hashtext('speaker.email'))", Object.class)
                .getSingleResult();
        Map<UUID, SpeakerRole> roles = new LinkedHashMap<>();
        Language spoken = proposal.spoken();
        UUID author = speaker(new SpeakerPlan(
                proposal.name(),
                proposal.organisation(),
                proposal.email(),
                only(spoken, proposal.headline()),
                only(spoken, proposal.biography())));
        roles.put(author, moderated ? SpeakerRole.MODERATOR : SpeakerRole.SPEAKER);
        for (CoSpeaker other : proposal.others()) {
            UUID speaker =
                    speaker(new SpeakerPlan(other.name(), "", other.email(), Bilingual.NOTHING, Bilingual.NOTHING));
            roles.putIfAbsent(speaker, moderated ? SpeakerRole.PANELLIST : SpeakerRole.SPEAKER);
        }
        return roles.entrySet().stream()
                .map(role -> new SessionPlan.Part(role.getKey(), role.getValue()))
                .toList();
    }

    /** Whoever is known already stays as they are: a form that anybody can send overwrites nobody's biography. */
    private UUID speaker(SpeakerPlan plan) {
        return speakers.byEmail(plan.email())
                .orElseGet(() -> speakerDrafting.add(plan, null))
                .id();
    }

    private static Bilingual only(Language language, String text) {
        return new Bilingual(language.choose(text, ""), language.choose("", text));
    }
}
