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
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.Quotaing;
import ro.clujit.innovationdays.ticketing.Quotas;
import ro.clujit.innovationdays.ticketing.SellingMessages;
import ro.clujit.innovationdays.ticketing.TicketTerms;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** How many places there are, and what they are taken by, in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/quotas")
@RolesAllowed(Role.ORGANISER)
public class QuotaOfficePages {

    private static final int NAME = 80;

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeQuotas(EditionHeading edition, List<QuotaRow> quotas, String done);

        /** @param quota null for a new one; @param size that it was refused for want of places; null otherwise */
        static native TemplateInstance officeQuota(EditionHeading edition, QuotaRow quota, Fields fields, Integer size);
    }

    private final Editions editions;
    private final Quotas quotas;
    private final TicketTypes types;
    private final Quotaing quotaing;
    private final Page page;

    QuotaOfficePages(Editions editions, Quotas quotas, TicketTypes types, Quotaing quotaing, Page page) {
        this.editions = editions;
        this.quotas = quotas;
        this.types = types;
        this.quotaing = quotaing;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        Edition edition = edition(slug);
        List<TicketType> all = types.of(edition);
        List<QuotaRow> rows =
                quotas.of(edition).stream().map(quota -> row(quota, all)).toList();
        return PageAnswers.page(Templates.officeQuotas(heading(edition), rows, done));
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response blank(@RestPath String slug) {
        return PageAnswers.page(Templates.officeQuota(heading(edition(slug)), null, Fields.blank(), null));
    }

    /** The name tells a form that is sent twice from another quota. */
    @POST
    @Path("/new")
    @Transactional
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = editions.lockBySlug(slug).orElseThrow(NotFoundException::new);
        Fields fields = Fields.sent(form);
        Optional<Read> read = read(fields);
        if (read.isPresent()
                && quotas.of(edition).stream()
                        .anyMatch(quota -> quota.name().equals(read.get().name()))) {
            fields.refuse("name", words().fault_quota_twice());
        }
        if (!fields.isGood()) {
            return PageAnswers.refused(Templates.officeQuota(heading(edition), null, fields, null));
        }
        quotaing.add(edition, read.orElseThrow().name(), read.get().size());
        return toList(slug, "added");
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        Quota quota = quota(slug, id);
        Fields fields = Fields.blank().put("name", quota.name()).put("size", quota.size());
        return PageAnswers.page(form(quota, fields, null));
    }

    /** The second button of a form that was refused lowers the size all the same. */
    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Quota quota = quota(slug, id);
        Fields fields = Fields.sent(form);
        Optional<Quotaing.Outcome> outcome = read(fields)
                .flatMap(read -> quotaing.change(id, read.name(), read.size(), "anyway".equals(fields.value("do"))));
        if (outcome.isPresent() && outcome.get() instanceof Quotaing.Outcome.TooFewPlaces few) {
            fields.refuse("size", words().fault_quota_taken(few.taken()));
            return PageAnswers.page(409, form(quota, fields, Integer.valueOf(fields.value("size"))));
        }
        return fields.isGood() ? toList(slug, "saved") : PageAnswers.refused(form(quota, fields, null));
    }

    @POST
    @Path("/{id}/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID id) {
        Edition edition = edition(slug);
        boolean isThere = quotas.findByIdOptional(id)
                .filter(quota -> isOf(quota, edition))
                .isPresent();
        // One that is gone was removed by the same form, sent before.
        return toList(slug, !isThere || quotaing.remove(id) ? "removed" : "kept");
    }

    private record Read(String name, int size) {}

    private Optional<Read> read(Fields fields) {
        String name = fields.filledIn("name", NAME, words().fault_quota_name(NAME));
        Optional<Integer> size = fields.required("size", 0, TicketTerms.MOST_PLACES, words().fault_quota_size());
        return fields.isGood() ? size.map(places -> new Read(name, places)) : Optional.empty();
    }

    private TemplateInstance form(Quota quota, Fields fields, Integer size) {
        Edition edition = quota.edition();
        return Templates.officeQuota(heading(edition), row(quota, types.of(edition)), fields, size);
    }

    private QuotaRow row(Quota quota, List<TicketType> all) {
        return QuotaRow.of(quota, quotas.use(quota), all, page.language());
    }

    private Quota quota(String slug, UUID id) {
        Edition edition = edition(slug);
        return quotas.findByIdOptional(id).filter(quota -> isOf(quota, edition)).orElseThrow(NotFoundException::new);
    }

    private static boolean isOf(Quota quota, Edition edition) {
        return quota.edition().id().equals(edition.id());
    }

    private SellingMessages words() {
        return page.words(SellingMessages.class);
    }

    private EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private Response toList(String slug, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/quotas?done=" + done);
    }
}
