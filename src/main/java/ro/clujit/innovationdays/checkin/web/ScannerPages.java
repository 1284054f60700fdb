package ro.clujit.innovationdays.checkin.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.CheckingIn;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.ScanRequest;
import ro.clujit.innovationdays.checkin.Scanner;
import ro.clujit.innovationdays.checkin.Shown;
import ro.clujit.innovationdays.checkin.Source;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** The scanner page of a gate. Its scripts use the API; without them a code can still be typed and checked. */
@Path("/{lang:ro|en}/office/door")
@RolesAllowed(Role.ORGANISER)
public class ScannerPages {

    /** As much as the page's field takes. */
    public static final int LONGEST_CODE = 200;

    private final Doors doors;
    private final CheckingIn checkingIn;
    private final ScannerViews views;
    private final Page page;
    private final SecurityIdentity identity;
    private final Clock clock;

    ScannerPages(
            Doors doors, CheckingIn checkingIn, ScannerViews views, Page page, SecurityIdentity identity, Clock clock) {
        this.doors = doors;
        this.checkingIn = checkingIn;
        this.views = views;
        this.page = page;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Path("/{gate}")
    public Response show(@RestPath UUID gate, @RestQuery UUID scan, @RestQuery Direction direction) {
        Door door = doors.of(doors.editionOf(gate).orElseThrow(NotFoundException::new));
        var home = new ScannerViews.Home(
                "/" + page.lang() + "/office/door",
                "/api/v1/scans",
                "/" + page.lang() + "/office",
                "/" + page.lang() + "/sign-in?next=" + page.path(),
                false,
                true,
                "/" + page.lang() + "/office/editions/" + door.slug() + "/badges/tickets/");
        return PageAnswers.page(views.page(
                door, door.gate(gate).orElseThrow(NotFoundException::new), home, scan, direction == Direction.OUT));
    }

    /** A code typed where scripts do not run. */
    @POST
    @Path("/{gate}")
    public Response type(
            @RestPath UUID gate, @RestForm String code, @RestForm Direction direction, @RestForm UUID nonce) {
        if (code == null || code.length() > LONGEST_CODE || direction == null || nonce == null) {
            throw new BadRequestException();
        }
        var request = new ScanRequest(
                nonce, gate, new Shown.Text(code), direction, Source.TYPED, clock.instant(), null, null);
        if (checkingIn
                .scan(request, Scanner.organiser(Role.accountOf(identity)))
                .isEmpty()) {
            throw new NotFoundException();
        }
        return PageAnswers.seeOther(
                "/" + page.lang() + "/office/door/" + gate + "?scan=" + nonce + "&direction=" + direction);
    }
}
