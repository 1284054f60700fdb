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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offering;
import ro.clujit.innovationdays.ticketing.OfferingMessages;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.SellingMessages;
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

        static native TemplateInstance officeType(
                EditionHeading edition, boolean known, String zone, Fields fields, TicketTypeChoices choices);
    }

    private final Editions editions;
    private final TicketTypes types;
    private final Offering offering;
    private final TicketTypeChoosing choosing;
    private final Page page;
    private final Offers offers;

    TicketTypeOfficePages(
            Editions editions,
            TicketTypes types,
            Offering offering,
            TicketTypeChoosing choosing,
            Page page,
            Offers offers) {
        this.editions = editions;
        this.types = types;
        this.offering = offering;
        this.choosing = choosing;
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
        // One after the other, so that a form that is sent twice finds the name there.
        Edition edition = editions.lockBySlug(slug).orElseThrow(NotFoundException::new);
        Fields fields = Fields.sent(form);
        Optional<TicketTypeForm.Read> sent = read(fields, edition);
        if (sent.isPresent() && hasOneNamed(edition, sent.get().terms().name())) {
            fields.refuse("name-ro", page.words(SellingMessages.class).fault_type_twice());
        }
        sent.filter(read -> fields.isGood())
                .ifPresent(read -> refuse(
                        fields,
                        "places",
                        offering.add(edition, read.kind(), read.terms(), read.countedIn(), read.ownPlaces())));
        return fields.isGood() ? toList(slug, "added") : PageAnswers.refused(form(edition, fields));
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
        // What it is stays as it is: tickets and add-ons that were sold are counted as such.
        Fields fields = Fields.sent(form).put("kind", type.kind());
        read(fields, type.edition()).ifPresent(read -> offering.change(id, read.terms(), read.countedIn())
                .ifPresent(outcome -> refuse(fields, "quotas", outcome)));
        return fields.isGood() ? toList(slug, "saved") : PageAnswers.refused(form(type, fields));
    }

    private Optional<TicketTypeForm.Read> read(Fields fields, Edition edition) {
        TicketTypeChoices choices = choosing.of(edition);
        return new TicketTypeForm(
                        fields, edition.zone(), page.words(OfferingMessages.class), page.words(SellingMessages.class))
                .read(TicketTypeChoices.ids(choices.quotas()), TicketTypeChoices.ids(choices.admissions()));
    }

    private boolean hasOneNamed(Edition edition, Bilingual name) {
        return types.of(edition).stream()
                .anyMatch(type -> type.name(Language.ro).equals(name.ro())
                        && type.name(Language.en).equals(name.en()));
    }

    private void refuse(Fields fields, String quotas, Offering.Outcome outcome) {
        SellingMessages words = page.words(SellingMessages.class);
        if (outcome instanceof Offering.Outcome.NoQuota) {
            fields.refuse(quotas, words.fault_no_quota());
        } else if (outcome instanceof Offering.Outcome.TooFewPlaces few) {
            fields.refuse(quotas, words.fault_quota_over(few.quota(), few.taken(), few.size()));
        }
    }

    private TemplateInstance form(Edition edition, Fields fields) {
        return Templates.officeType(heading(edition), false, edition.zone().getId(), fields, choosing.of(edition));
    }

    private TemplateInstance form(TicketType type, Fields fields) {
        Edition edition = type.edition();
        return Templates.officeType(heading(edition), true, edition.zone().getId(), fields, choosing.of(edition));
    }

    private TicketType type(String slug, UUID id) {
        return types.withEdition(id)
                .filter(type -> type.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
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
