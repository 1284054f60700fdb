package ro.clujit.innovationdays.ticketing.web;

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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offering;
import ro.clujit.innovationdays.ticketing.OfferingMessages;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.Quotaing;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** The ticket types of an edition in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/tickets")
@RolesAllowed(Role.ORGANISER)
public class TicketTypeOfficePages {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeTypes(EditionHeading edition, List<TicketTypeRow> types, String done);

        /** @param taken places that are held or confirmed */
        static native TemplateInstance officeType(
                EditionHeading edition, boolean known, int taken, String zone, Fields fields);
    }

    private final Editions editions;
    private final TicketTypes types;
    private final Offering offering;
    private final Quotaing quotaing;
    private final Page page;
    private final Offers offers;

    TicketTypeOfficePages(
            Editions editions, TicketTypes types, Offering offering, Quotaing quotaing, Page page, Offers offers) {
        this.editions = editions;
        this.types = types;
        this.offering = offering;
        this.quotaing = quotaing;
        this.page = page;
        this.offers = offers;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        Edition edition = edition(slug);
        List<OfferView> all = offers.all(edition, page.language());
        List<TicketType> known = types.of(edition);
        List<TicketTypeRow> rows = IntStream.range(0, all.size())
                .mapToObj(i -> TicketTypeRow.of(all.get(i), known.get(i)))
                .toList();
        return PageAnswers.page(Templates.officeTypes(heading(edition), rows, done));
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response blank(@RestPath String slug) {
        return PageAnswers.page(form(edition(slug), TicketTypeForm.blank()));
    }

    @POST
    @Path("/new")
    @Transactional
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        var terms = TicketTypeForm.read(fields, edition.zone(), words());
        terms.ifPresent(
                agreed -> offering.add(edition, TicketKind.ADMISSION, agreed.terms(), Set.of(), agreed.places()));
        return terms.isPresent() ? toList(slug, "added") : PageAnswers.refused(form(edition, fields));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        TicketType type = type(slug, id);
        return PageAnswers.page(form(type, TicketTypeForm.of(type)));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        TicketType type = type(slug, id);
        Fields fields = Fields.sent(form);
        TicketTypeForm.read(fields, type.edition().zone(), words()).ifPresent(read -> {
            Quota own = type.quotas().iterator().next();
            if (quotaing.change(own.id(), own.name(), read.places(), false).orElseThrow()
                    instanceof Quotaing.Outcome.TooFewPlaces refused) {
                fields.refuse("places", words().fault_places_taken(refused.taken()));
            } else {
                offering.change(id, read.terms(), Set.of(own.id()));
            }
        });
        return fields.isGood() ? toList(slug, "saved") : PageAnswers.refused(form(type, fields));
    }

    private TemplateInstance form(Edition edition, Fields fields) {
        return Templates.officeType(heading(edition), false, 0, edition.zone().getId(), fields);
    }

    private TemplateInstance form(TicketType type, Fields fields) {
        return Templates.officeType(
                heading(type.edition()),
                true,
                type.quotas().iterator().next().taken(),
                type.edition().zone().getId(),
                fields);
    }

    private TicketType type(String slug, UUID id) {
        return types.withEdition(id)
                .filter(type -> type.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }

    private OfferingMessages words() {
        return page.words(OfferingMessages.class);
    }

    private EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private Response toList(String slug, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/tickets?done=" + done);
    }
}
