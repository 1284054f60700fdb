package ro.clujit.innovationdays.checkin.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.Area;
import ro.clujit.innovationdays.checkin.Gate;
import ro.clujit.innovationdays.checkin.GateMessages;
import ro.clujit.innovationdays.checkin.GateRulesMessages;
import ro.clujit.innovationdays.checkin.GateTerms;
import ro.clujit.innovationdays.checkin.Gatekeeping;
import ro.clujit.innovationdays.checkin.Gates;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** One gate in the back office: what it is called and what it lets through. */
@Path("/{lang:ro|en}/office/editions/{slug}/gates/{id:[^/]+}")
@RolesAllowed(Role.ORGANISER)
public class GateRulesPages {

    @CheckedTemplate(basePath = "checkin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeGate(EditionHeading edition, Fields fields, GateForm form);
    }

    private final Gates gates;
    private final Gatekeeping gatekeeping;
    private final TicketTypes types;
    private final Sessions sessions;
    private final Page page;

    GateRulesPages(Gates gates, Gatekeeping gatekeeping, TicketTypes types, Sessions sessions, Page page) {
        this.gates = gates;
        this.gatekeeping = gatekeeping;
        this.types = types;
        this.sessions = sessions;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        Gate gate = gate(slug, id);
        return PageAnswers.page(page(gate, GateForm.fields(gate)));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> sent) {
        Gate gate = gate(slug, id);
        Fields fields = Fields.sent(sent);
        var words = page.words(GateMessages.class);
        String nameRo = fields.filledIn("name-ro", GateOfficePages.NAME, words.fault_name_ro(GateOfficePages.NAME));
        String nameEn = fields.filledIn("name-en", GateOfficePages.NAME, words.fault_name_en(GateOfficePages.NAME));
        GateTerms terms = form(gate).read(fields, page.words(GateRulesMessages.class));
        if (!fields.isGood()) {
            return PageAnswers.refused(page(gate, fields));
        }
        gatekeeping.change(id, nameRo, nameEn, withPlacesOfSession(terms));
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/gates?done=saved");
    }

    /** The programme may limit who can take part already. */
    private GateTerms withPlacesOfSession(GateTerms terms) {
        if (terms.area() != Area.SESSION || terms.places() != null) {
            return terms;
        }
        Integer places = sessions.findByIdOptional(terms.session())
                .flatMap(Session::places)
                .filter(some -> some > 0)
                .orElse(null);
        return new GateTerms(
                terms.area(),
                terms.session(),
                places,
                terms.often(),
                terms.exits(),
                terms.types(),
                terms.days(),
                terms.opensAt(),
                terms.closesAt(),
                terms.outAt());
    }

    private TemplateInstance page(Gate gate, Fields fields) {
        return Templates.officeGate(EditionHeading.of(gate.edition(), page.language()), fields, form(gate));
    }

    private GateForm form(Gate gate) {
        Edition edition = gate.edition();
        // A day on which the edition no longer is stays to be unticked.
        var days = new TreeSet<LocalDate>(gate.terms().days());
        edition.startsOn()
                .ifPresent(from -> from.datesUntil(edition.endsOn().orElse(from).plusDays(1))
                        .forEach(days::add));
        return GateForm.of(
                types.of(edition),
                List.copyOf(sessions.of(edition)),
                new ArrayList<>(days),
                page.words(GateRulesMessages.class),
                page.language());
    }

    private Gate gate(String slug, UUID id) {
        return gates.withEdition(id)
                .filter(gate -> gate.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }
}
