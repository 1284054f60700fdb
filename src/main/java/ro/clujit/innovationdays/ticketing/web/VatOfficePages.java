package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.SellingMessages;
import ro.clujit.innovationdays.ticketing.SettingVat;
import ro.clujit.innovationdays.ticketing.Vat;
import ro.clujit.innovationdays.ticketing.VatRate;
import ro.clujit.innovationdays.ticketing.VatRates;

/** The rates of VAT, which are the same for all editions, in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/vat-rates")
@RolesAllowed(Role.ORGANISER)
public class VatOfficePages {

    /** @param coming whether it is not yet in force */
    public record Row(Vat kind, String from, String rate, boolean coming) {}

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeVat(
                EditionHeading edition, List<Row> rates, List<Choice> kinds, Fields fields, String done);
    }

    private final Editions editions;
    private final VatRates rates;
    private final SettingVat setting;
    private final Page page;
    private final Clock clock;

    VatOfficePages(Editions editions, VatRates rates, SettingVat setting, Page page, Clock clock) {
        this.editions = editions;
        this.rates = rates;
        this.setting = setting;
        this.page = page;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(form(edition(slug), Fields.blank(), done));
    }

    @POST
    @Operation(hidden = true)
    public Response save(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        save(fields, today(edition));
        return fields.isGood()
                ? PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/vat-rates?done=saved")
                : PageAnswers.refused(form(edition, fields, null));
    }

    private void save(Fields fields, LocalDate today) {
        SellingMessages words = page.words(SellingMessages.class);
        if (fields.value("from").isEmpty()) {
            fields.refuse("from", words.fault_date());
        }
        Optional<LocalDate> from = fields.date("from", words.fault_date());
        Optional<Integer> rate = SettingVat.read(fields.value("rate"));
        if (rate.isEmpty()) {
            fields.refuse("rate", words.fault_rate());
        }
        if (fields.isGood()) {
            Vat kind = Vat.REDUCED.name().equals(fields.value("kind")) ? Vat.REDUCED : Vat.STANDARD;
            switch (setting.set(kind, from.orElseThrow(), rate.orElseThrow(), today)) {
                case PAST -> fields.refuse("from", words.fault_vat_past());
                case IN_FORCE -> fields.refuse("from", words.fault_vat_in_force());
                default -> {}
            }
        }
    }

    private TemplateInstance form(Edition edition, Fields fields, String done) {
        SellingMessages words = page.words(SellingMessages.class);
        LocalDate today = today(edition);
        List<Row> rows = rates.known().stream().map(rate -> row(rate, today)).toList();
        List<Choice> kinds = Stream.of(Vat.STANDARD, Vat.REDUCED)
                .map(kind -> new Choice(kind.name(), words.vat_kind(kind)))
                .toList();
        return Templates.officeVat(EditionHeading.of(edition, page.language()), rows, kinds, fields, done);
    }

    private Row row(VatRate rate, LocalDate today) {
        return new Row(
                rate.kind(),
                LocalDates.day(rate.holdsFrom(), page.language()),
                OfferView.percent(rate.rate(), page.language()),
                rate.holdsFrom().isAfter(today));
    }

    private LocalDate today(Edition edition) {
        return LocalDate.ofInstant(clock.instant(), edition.zone());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
