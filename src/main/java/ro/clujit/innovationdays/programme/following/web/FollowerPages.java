package ro.clujit.innovationdays.programme.following.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.following.Follower;
import ro.clujit.innovationdays.programme.following.Followers;
import ro.clujit.innovationdays.programme.following.Following;
import ro.clujit.innovationdays.programme.following.Forgetting;
import ro.clujit.innovationdays.programme.release.Releases;

/** What somebody follows, for whoever has the link of their letter. Reading it confirms nothing and stops nothing. */
@Path("/{lang:ro|en}/follow")
public class FollowerPages {

    @CheckedTemplate(basePath = "following")
    static class Templates {
        private Templates() {}

        static native TemplateInstance follower(
                FollowView view, String token, String done, int daysUnconfirmed, int daysAfter);

        /** @param forgotten whether they asked for it a moment ago */
        static native TemplateInstance gone(boolean forgotten);
    }

    private final Followers followers;
    private final Releases releases;
    private final Following following;
    private final Page page;

    FollowerPages(Followers followers, Releases releases, Following following, Page page) {
        this.followers = followers;
        this.releases = releases;
        this.following = following;
        this.page = page;
    }

    @GET
    @Path("/forgotten")
    @Operation(hidden = true)
    public Response forgotten() {
        return PageAnswers.page(Templates.gone(true));
    }

    @GET
    @Path("/{token:[a-z0-9]+}")
    @Transactional
    @Operation(hidden = true)
    public Response show(@RestPath String token, @RestQuery String done) {
        return followers
                .byToken(token)
                .map(follower -> PageAnswers.secret(
                        200,
                        Templates.follower(
                                view(follower),
                                token,
                                done == null ? "" : done,
                                Forgetting.DAYS_UNCONFIRMED,
                                Forgetting.DAYS_AFTER)))
                .orElseGet(FollowerPages::unknown);
    }

    @POST
    @Path("/{token:[a-z0-9]+}/confirm")
    @Operation(hidden = true)
    public Response confirm(@RestPath String token) {
        return following.confirm(token) ? seeOther(token, "confirmed") : unknown();
    }

    /** @param session its guid; all of them without one */
    @POST
    @Path("/{token:[a-z0-9]+}/stop")
    @Operation(hidden = true)
    public Response stop(@RestPath String token, @RestForm UUID session) {
        return following.stop(token, session) ? seeOther(token, "stopped") : unknown();
    }

    @POST
    @Path("/{token:[a-z0-9]+}/forget")
    @Operation(hidden = true)
    public Response forget(@RestPath String token) {
        following.forget(token);
        return PageAnswers.seeOther("/" + page.lang() + "/follow/forgotten");
    }

    private FollowView view(Follower follower) {
        Set<UUID> all = new HashSet<>(follower.follows());
        all.addAll(follower.waiting());
        return FollowView.of(
                follower.edition(), releases.programme(follower.edition()), all, follower.waiting(), page.language());
    }

    private Response seeOther(String token, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/follow/" + token + "?done=" + done);
    }

    private static Response unknown() {
        return PageAnswers.secret(404, Templates.gone(false));
    }
}
