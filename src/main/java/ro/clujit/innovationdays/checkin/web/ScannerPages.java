package ro.clujit.innovationdays.checkin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.Arrivals;
import ro.clujit.innovationdays.checkin.CheckingIn;
import ro.clujit.innovationdays.checkin.Gate;
import ro.clujit.innovationdays.checkin.Gates;
import ro.clujit.innovationdays.checkin.ScanRequest;
import ro.clujit.innovationdays.checkin.Source;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.platform.web.Page;

/** The scanner page of a gate. Its scripts use the API; without them a code can still be typed and checked. */
@Path("/{lang:ro|en}/office/door")
@RolesAllowed(Role.ORGANISER)
public class ScannerPages {

    private static final int LONGEST_CODE = 200;

    /**
     * What the page is drawn from.
     *
     * @param nonce of the scan that the form without scripts sends
     * @param settings for the scripts, as JSON that cannot end its script element
     * @param out whether people are leaving
     * @param scan what the last such scan was answered; null when there was none
     */
    record Door(
            UUID gateId,
            String gate,
            String edition,
            String zone,
            long inside,
            long admittedHere,
            UUID nonce,
            String signIn,
            String settings,
            boolean out,
            ScanView scan) {}

    /** What the scripts read; {@code lang} is a tag for {@code Intl}. */
    record Settings(UUID gate, String zone, String lang, ScannerWords words) {}

    private final Gates gates;
    private final CheckingIn checkingIn;
    private final Arrivals arrivals;
    private final Page page;
    private final SecurityIdentity identity;
    private final Clock clock;
    private final ObjectMapper json;

    ScannerPages(
            Gates gates,
            CheckingIn checkingIn,
            Arrivals arrivals,
            Page page,
            SecurityIdentity identity,
            Clock clock,
            ObjectMapper json) {
        this.gates = gates;
        this.checkingIn = checkingIn;
        this.arrivals = arrivals;
        this.page = page;
        this.identity = identity;
        this.clock = clock;
        this.json = json;
    }

    @CheckedTemplate(basePath = "checkin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance scanner(Door door);
    }

    @GET
    @Path("/{gate}")
    public Response show(@RestPath UUID gate, @RestQuery UUID scan, @RestQuery Direction direction) {
        Gate found = gates.withEdition(gate).orElseThrow(NotFoundException::new);
        return Response.ok(Templates.scanner(door(found, scan, direction == Direction.OUT)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A code typed where scripts do not run. */
    @POST
    @Path("/{gate}")
    public Response type(
            @RestPath UUID gate, @RestForm String code, @RestForm Direction direction, @RestForm UUID nonce) {
        if (code == null || code.length() > LONGEST_CODE || direction == null || nonce == null) {
            throw new BadRequestException();
        }
        var request =
                new ScanRequest(nonce, gate, code, direction, Source.TYPED, clock.instant(), Role.accountOf(identity));
        if (checkingIn.scan(request).isEmpty()) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(
                        "/" + page.lang() + "/office/door/" + gate + "?scan=" + nonce + "&direction=" + direction))
                .build();
    }

    private Door door(Gate gate, UUID scan, boolean out) {
        ScannerWords words = ScannerWords.in(page.language());
        var edition = gate.edition();
        long inside = arrivals.of(edition.id()).inside();
        long here = arrivals.at(gate.id());
        ScanView view = Optional.ofNullable(scan)
                .flatMap(checkingIn::answered)
                .map(answered -> ScanAnswer.of(answered, page.language(), inside, here))
                .map(answer -> ScanView.of(answer, words, edition.zone()))
                .orElse(null);
        var settings = new Settings(
                gate.id(), edition.zone().getId(), page.language().locale().toLanguageTag(), words);
        return new Door(
                gate.id(),
                gate.name(page.language()),
                edition.name(page.language()),
                edition.zone().getId(),
                inside,
                here,
                UUID.randomUUID(),
                "/" + page.lang() + "/sign-in?next=" + page.path(),
                written(settings),
                out,
                view);
    }

    private String written(Settings settings) {
        try {
            return json.writeValueAsString(settings).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
