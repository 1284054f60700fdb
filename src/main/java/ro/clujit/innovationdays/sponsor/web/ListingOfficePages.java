package ro.clujit.innovationdays.sponsor.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.ListingDrafting;
import ro.clujit.innovationdays.sponsor.ListingTerms;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.SponsorRefusal;
import ro.clujit.innovationdays.sponsor.TierTerms;

/** What the public reads of a partner, in the back office. {@code id} is the listing's. */
@Path("/{lang:ro|en}/office/editions/{slug}/listings/{id:[^/]+}")
@RolesAllowed(Role.ORGANISER)
public class ListingOfficePages {

    private static final Set<String> BLOCKS = Set.of("text-ro", "text-en");

    private final SponsorDesk desk;
    private final ListingSheets sheets;
    private final ListingDrafting drafting;

    ListingOfficePages(SponsorDesk desk, ListingSheets sheets, ListingDrafting drafting) {
        this.desk = desk;
        this.sheets = sheets;
        this.drafting = drafting;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestPath UUID id, @RestQuery String done) {
        Listing listing = sheets.listing(slug, id);
        return PageAnswers.page(sheets.page(listing, sheets.fields(listing), done));
    }

    @POST
    @Operation(hidden = true)
    public Response write(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Listing listing = sheets.listing(slug, id);
        Fields fields = Fields.sent(form, BLOCKS);
        int most = Math.min(drafting.limit(listing), TierTerms.LONGEST_LISTING);
        var text = new Bilingual(
                fields.line("text-ro", most, desk.words().fault_long(most)),
                fields.line("text-en", most, desk.words().fault_long(most)));
        Set<UUID> people =
                ticked(fields, "speaker-", sheets.people(listing).stream().map(SpeakerChoice::id));
        Set<UUID> sessions =
                ticked(fields, "session-", sheets.sessions(listing).stream().map(SessionChoice::id));
        Optional<SponsorRefusal> refusal = fields.isGood()
                ? drafting.write(id, Versions.of(fields), new ListingTerms(text, people, sessions), desk.organiser())
                : Optional.empty();
        refusal.ifPresent(why -> remark(why, Versions.FIELD, fields));
        return answer(slug, id, fields);
    }

    private static Set<UUID> ticked(Fields fields, String prefix, Stream<UUID> choices) {
        return choices.filter(choice -> !fields.value(prefix + choice).isEmpty())
                .collect(Collectors.toSet());
    }

    @POST
    @Path("/organisation")
    @Operation(hidden = true)
    public Response rename(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        sheets.listing(slug, id);
        Fields fields = Fields.sent(form);
        int most = Organisation.LONGEST_NAME;
        var name = new Bilingual(
                fields.filledIn("name-ro", most, desk.words().fault_name(most)),
                fields.filledIn("name-en", most, desk.words().fault_name(most)));
        String website = Websites.read(fields, desk.words());
        Optional<SponsorRefusal> refusal = fields.isGood()
                ? drafting.rename(id, Versions.of(fields), name, website, desk.organiser())
                : Optional.empty();
        refusal.ifPresent(why -> remark(why, Versions.FIELD, fields));
        return answer(slug, id, fields);
    }

    private void remark(SponsorRefusal refusal, String field, Fields fields) {
        fields.refuse(
                refusal == SponsorRefusal.TEXT_TOO_LONG ? "text-ro" : field,
                desk.words().refused(desk.shown(refusal)));
    }

    /** The page has both forms; the one that was not sent shows what is kept. */
    private Response answer(String slug, UUID id, Fields fields) {
        if (fields.isGood()) {
            return desk.seeOther(slug, "/listings/" + id + "?done=saved");
        }
        TemplateInstance page = sheets.refused(sheets.listing(slug, id), fields);
        return PageAnswers.refused(page);
    }
}
