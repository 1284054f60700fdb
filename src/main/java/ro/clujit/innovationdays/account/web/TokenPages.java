package ro.clujit.innovationdays.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.ApiTokens;
import ro.clujit.innovationdays.account.GrantingTokens;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.account.TokenMessages;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.SetCookie;

/** The API tokens of all organisers: making one, which is shown once, and revoking. */
@Path("/{lang:ro|en}/office/tokens")
@RolesAllowed(Role.ORGANISER)
public class TokenPages {

    private static final int NAME = 100;
    private static final List<Integer> DAYS = List.of(30, 90, 365);

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeTokens(
                List<TokenRow> tokens, Fields fields, List<Integer> days, String shown, String done);
    }

    private final ApiTokens tokens;
    private final GrantingTokens granting;
    private final ShownOnce shownOnce;
    private final Page page;
    private final SecurityIdentity identity;
    private final Clock clock;

    TokenPages(
            ApiTokens tokens,
            GrantingTokens granting,
            ShownOnce shownOnce,
            Page page,
            SecurityIdentity identity,
            Clock clock) {
        this.tokens = tokens;
        this.granting = granting;
        this.shownOnce = shownOnce;
        this.page = page;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestQuery String done, RoutingContext context) {
        Cookie made = context.request().getCookie(shownOnce.name());
        Fields form = Fields.blank().put("days", "90");
        if (made == null) {
            return PageAnswers.page(list(form, "", done));
        }
        return Response.fromResponse(PageAnswers.page(list(form, made.getValue(), done)))
                .header(SetCookie.HEADER, shownOnce.gone().header())
                .build();
    }

    @POST
    @Operation(hidden = true)
    public Response make(MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form);
        var words = page.words(TokenMessages.class);
        String name = fields.filledIn("name", NAME, words.error_name());
        int days = fields.number("days", 1, 365, words.error_days())
                .filter(DAYS::contains)
                .orElse(0);
        if (days == 0) {
            fields.refuse("days", words.error_days());
        }
        if (!fields.isGood()) {
            return PageAnswers.refused(list(fields, "", null));
        }
        String token = granting.grant(Role.accountOf(identity), name, Duration.ofDays(days));
        return Response.fromResponse(PageAnswers.seeOther(address("?done=made")))
                .header(SetCookie.HEADER, shownOnce.with(token).header())
                .build();
    }

    @POST
    @Path("/{id}/revoke")
    @Operation(hidden = true)
    public Response revoke(@RestPath UUID id) {
        granting.revoke(id);
        return PageAnswers.seeOther(address("?done=revoked"));
    }

    private String address(String query) {
        return "/" + page.lang() + "/office/tokens" + query;
    }

    private TemplateInstance list(Fields fields, String shown, String done) {
        Instant now = clock.instant();
        return Templates.officeTokens(
                tokens.latest().stream()
                        .map(token -> TokenRow.of(token, now, page.language()))
                        .toList(),
                fields,
                DAYS,
                shown,
                done);
    }
}
