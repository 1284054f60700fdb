package ro.clujit.innovationdays.site.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.edition.EditionState;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.ticketing.OfferView.Availability;

/** An edition as programs read it: every text in both languages; what is not known is left out. */
@Schema(name = "Edition")
public record EditionDocument(
        EditionFacts edition,

        @Schema(description = "What it is about, at length, as Markdown; may be empty")
        Text about,

        Programme programme,
        List<Tier> tiers,
        List<TicketType> ticketTypes) {

    /** The same text in both languages. */
    @Schema(description = "The same text in both languages")
    public record Text(
            @Schema(examples = "Medicină digitală") String ro,
            @Schema(examples = "Digital medicine") String en) {}

    /** What the list tells of an edition. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EditionFacts(
            @Schema(description = "What its address ends with; never changes", examples = "2016")
            String slug,

            @Schema(description = "Which one it is since 2013, the first", examples = "4")
            Integer ordinal,

            Text name,
            Text summary,

            @Schema(description = "Absent while it is not announced", examples = "2016-03-31")
            LocalDate startsOn,

            @Schema(examples = "2016-04-01") LocalDate endsOn,
            @Schema(examples = "Cluj-Napoca") String city,

            @Schema(description = "Empty while it is not announced")
            String venue,

            @Schema(examples = "Europe/Bucharest") String timeZone,
            EditionState state,

            @Schema(description = "Its last day has passed, or it was archived")
            boolean over,

            @Schema(description = "Made up to show what the service does")
            boolean example,

            List<Named> themes,

            @Schema(description = "The addresses of its page")
            Text page) {}

    /** What has a name and an identifier that does not change. */
    public record Named(
            @Schema(examples = "digital-medicine") String slug, Text name) {}

    /** What happens in an edition, by time. */
    public record Programme(List<Session> sessions) {}

    /** An item of the programme. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Session(
            String slug,
            SessionKind kind,
            Text title,
            Text summary,

            @Schema(description = "The language it is held in")
            Language language,

            Text track,

            @Schema(description = "The slug of one of the edition's themes")
            String theme,

            String room,

            @Schema(description = "Absent while it is not announced", examples = "2027-04-15T06:30:00Z")
            Instant startsAt,

            Instant endsAt,
            List<Speaker> speakers) {}

    /** Somebody in a session. */
    public record Speaker(String slug, String name, String organisation, SpeakerRole role) {}

    /** A tier: ranked ones come first, from the highest down. */
    public record Tier(
            @Schema(examples = "gold") String slug,
            Text name,

            @Schema(description = "Stands above or below others, rather than beside them")
            boolean ranked,

            @Schema(description = "In the order of their contracts")
            List<Named> organisations) {}

    /** What can be had. */
    public record TicketType(
            Text name,
            Text description,
            Availability availability,

            @Schema(description = "Of one place, VAT included, with two decimals", examples = "120.00")
            String price,

            @Schema(examples = "RON") Currency currency,

            @Schema(description = "How many one registration may take now", examples = "10")
            int most) {}
}
