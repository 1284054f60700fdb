package ro.clujit.innovationdays.programme.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.ReleasingMessages;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.TimetablingMessages;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.release.Conflicts;
import ro.clujit.innovationdays.programme.release.Drafts;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Releasing;
import ro.clujit.innovationdays.programme.release.Snapshot;

/** Publishing the draft of an edition's programme, after saying what that changes; and what earlier releases changed. */
@Path("/{lang:ro|en}/office/editions/{slug}/releases")
@RolesAllowed(Role.ORGANISER)
public class ReleaseOfficePages {

    /** @param when in the edition's zone */
    public record ReleaseRow(int number, String when, String publisher) {
        static ReleaseRow of(Published release, ZoneId zone, Language language) {
            return new ReleaseRow(
                    release.number(), LocalDates.dateTime(release.publishedAt(), zone, language), release.publisher());
        }
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        /** @param refusal null unless publishing was asked for in vain */
        static native TemplateInstance officeReleases(
                EditionHeading edition,
                int latest,
                int next,
                List<ChangeRow.Group> changes,
                List<ConflictLine> conflicts,
                List<ReleaseRow> releases,
                Releasing.Outcome refusal,
                String done);

        static native TemplateInstance officeRelease(
                EditionHeading edition, ReleaseRow release, List<ChangeRow.Group> changes);
    }

    private final EditionDesk desk;
    private final Sessions sessions;
    private final Drafts drafts;
    private final Releases releases;
    private final Releasing releasing;
    private final SecurityIdentity identity;

    ReleaseOfficePages(
            EditionDesk desk,
            Sessions sessions,
            Drafts drafts,
            Releases releases,
            Releasing releasing,
            SecurityIdentity identity) {
        this.desk = desk;
        this.sessions = sessions;
        this.drafts = drafts;
        this.releases = releases;
        this.releasing = releasing;
        this.identity = identity;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(list(desk.edition(slug), null, done));
    }

    @POST
    @Operation(hidden = true)
    public Response publish(@RestPath String slug, MultivaluedMap<String, String> form) {
        int after = Fields.sent(form).number("after", 0, Integer.MAX_VALUE, "").orElse(-1);
        Releasing.Outcome outcome = releasing.publish(slug, after, Role.accountOf(identity));
        return switch (outcome) {
            case DONE -> desk.seeOther(slug, "/releases?done=published");
            case NO_SUCH_EDITION -> throw new NotFoundException();
            case NOTHING_CHANGED, SUPERSEDED -> PageAnswers.page(409, list(desk.edition(slug), outcome, null));
        };
    }

    @GET
    @Path("/{number:[0-9]+}")
    @Transactional
    @Operation(hidden = true)
    public Response release(@RestPath String slug, @RestPath int number) {
        Edition edition = desk.edition(slug);
        Published release = releases.byNumber(edition, number).orElseThrow(NotFoundException::new);
        return PageAnswers.page(Templates.officeRelease(
                desk.heading(edition),
                ReleaseRow.of(release, edition.zone(), desk.language()),
                groups(releases.changesOf(release), edition)));
    }

    private TemplateInstance list(Edition edition, Releasing.Outcome refusal, String done) {
        List<Published> all = releases.of(edition);
        Snapshot draft = drafts.of(edition);
        int latest = all.isEmpty() ? 0 : all.get(0).number();
        return Templates.officeReleases(
                desk.heading(edition),
                latest,
                latest + 1,
                groups(drafts.changes(edition, draft), edition),
                Conflicts.in(draft, edition).stream()
                        .map(conflict -> ConflictLine.of(
                                conflict, edition.zone(), desk.language(), desk.words(TimetablingMessages.class)))
                        .toList(),
                all.stream()
                        .map(release -> ReleaseRow.of(release, edition.zone(), desk.language()))
                        .toList(),
                refusal,
                done);
    }

    private List<ChangeRow.Group> groups(List<Change> changes, Edition edition) {
        Set<Integer> drafted =
                sessions.of(edition).stream().map(Session::number).collect(Collectors.toSet());
        return ChangeRow.groups(changes, drafted, edition.zone(), desk.language(), desk.words(ReleasingMessages.class));
    }
}
