package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Revalidated;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.asking.Questions;
import ro.clujit.innovationdays.ticketing.asking.web.api.QuestionDocument;
import ro.clujit.innovationdays.ticketing.web.api.RegistrationDocument.AmountDocument;

/** What can be had, for programs that register people. */
@Path("/api/v1/editions/{edition}/ticket-types")
@Tag(name = "Registration")
@Produces(MediaType.APPLICATION_JSON)
public class TicketTypesApi {

    /** A ticket type as the public sees it. */
    @Schema(name = "OfferedTicketType")
    public record OfferedTicketType(
            UUID id,
            Bilingual name,
            Bilingual description,
            OfferView.Availability availability,

            @Schema(description = "How many one registration must take, if it takes any")
            int least,

            @Schema(description = "How many it may take now; 0 where it cannot be had")
            int most,

            @Schema(description = "Of one place, VAT included, after the code's discount")
            AmountDocument price,

            boolean needsApproval,

            @Schema(description = "The only audience that can have it; null for all")
            Audience audience,

            @Schema(description = "What its holder is asked, in the order of asking")
            List<QuestionDocument> questions) {}

    private final Editions editions;
    private final Offers offers;
    private final Questions questions;

    TicketTypesApi(Editions editions, Offers offers, Questions questions) {
        this.editions = editions;
        this.offers = offers;
        this.questions = questions;
    }

    @GET
    @Revalidated
    @Transactional
    @Operation(
            summary = "The ticket types of an edition",
            description =
                    "Those that everybody can see; with a code, what it unlocks too, and its prices. Answers with an"
                            + " ETag; 304 where nothing has changed.")
    public List<OfferedTicketType> list(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(example = "MEMBER-2027") @RestQuery String code) {
        Edition found = editions.publicBySlug(edition).orElseThrow(NotFoundException::new);
        String typed = code == null ? "" : code.substring(0, Math.min(60, code.length()));
        List<OfferView> romanian = offers.of(found, typed, Language.ro);
        List<OfferView> english = offers.of(found, typed, Language.en);
        List<QuestionDocument> asked =
                questions.of(found).stream().map(QuestionDocument::of).toList();
        return IntStream.range(0, english.size())
                .mapToObj(i -> both(romanian.get(i), english.get(i), asked))
                .toList();
    }

    private static OfferedTicketType both(OfferView romanian, OfferView english, List<QuestionDocument> asked) {
        return new OfferedTicketType(
                english.id(),
                new Bilingual(romanian.name(), english.name()),
                new Bilingual(romanian.description(), english.description()),
                english.availability(),
                english.least(),
                english.most(),
                AmountDocument.of(english.due()),
                english.needsApproval(),
                english.audience().orElse(null),
                asked.stream().filter(question -> question.isFor(english.id())).toList());
    }
}
