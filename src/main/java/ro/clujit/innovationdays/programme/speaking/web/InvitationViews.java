package ro.clujit.innovationdays.programme.speaking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.programme.Speakers;
import ro.clujit.innovationdays.programme.speaking.Participation;
import ro.clujit.innovationdays.programme.speaking.Participations;
import ro.clujit.innovationdays.programme.speaking.SpeakerChanges;
import ro.clujit.innovationdays.programme.speaking.SpeakingLinks;

/** Gathers who of an edition's speakers was invited and what they answered. */
@ApplicationScoped
class InvitationViews {

    private final Editions editions;
    private final Speakers speakers;
    private final Participations participations;
    private final SpeakingLinks links;
    private final SpeakerChanges changes;
    private final Page page;

    InvitationViews(
            Editions editions,
            Speakers speakers,
            Participations participations,
            SpeakingLinks links,
            SpeakerChanges changes,
            Page page) {
        this.editions = editions;
        this.speakers = speakers;
        this.participations = participations;
        this.links = links;
        this.changes = changes;
        this.page = page;
    }

    InvitationsView of(String slug) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        Language language = page.language();
        Map<UUID, Participation> invited = participations.of(edition).stream()
                .collect(Collectors.toMap(one -> one.speaker().id(), Function.identity()));
        Map<UUID, Integer> sent = links.countsOf(edition);
        return new InvitationsView(
                EditionHeading.of(edition, language),
                "/" + page.lang() + "/office/editions/" + slug + "/invitations",
                speakers.of(edition).stream()
                        .map(speaker -> {
                            Participation one = invited.get(speaker.id());
                            int count = one == null ? 0 : sent.getOrDefault(one.id(), 0);
                            return InvitationRow.of(speaker, one, count, edition, language);
                        })
                        .toList(),
                changes.countPending(edition));
    }
}
