package ro.clujit.innovationdays.sponsor.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/** The partners of an edition as programs read them: tier by tier, in the order of their contracts. */
@Schema(name = "Partners")
public record PartnerDocument(List<PartnerTier> tiers) {

    /** A tier; ranked ones come first, from the highest down. */
    @Schema(name = "PartnerTier")
    public record PartnerTier(
            @Schema(examples = "gold") String slug,
            Bilingual name,

            @Schema(description = "Stands above or below others, rather than beside them")
            boolean ranked,

            @Schema(description = "The box that a logo of this tier fits into, in CSS pixels")
            Box logo,

            List<Partner> partners) {}

    /** In CSS pixels. */
    @Schema(name = "LogoBox")
    public record Box(
            @Schema(examples = "480") int width,
            @Schema(examples = "180") int height) {}

    /** An organisation in a tier. */
    @Schema(name = "Partner")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Partner(
            @Schema(examples = "cisco") String slug,
            Bilingual name,

            @Schema(description = "Absent where none was given. Link to it with rel=sponsored")
            String website,

            @Schema(description = "Markdown; may be empty") Bilingual text,

            @Schema(description = "For light ground; absent where the name stands for it")
            PartnerLogo logo,

            @Schema(description = "For dark ground; absent where there is none of its own")
            PartnerLogo darkLogo,

            @Schema(description = "Slugs of its people among the speakers of the released programme")
            List<String> speakers,

            @Schema(
                    description =
                            "Slugs of its sessions in the released programme: its own, and those that its people speak in")
            List<String> sessions,

            @Schema(description = "The addresses of its page")
            Bilingual page) {}

    /** A logo at the size that the tier shows it at. */
    @Schema(name = "PartnerLogo")
    public record PartnerLogo(
            @Schema(examples = "https://example.org/logos/0123456789abcdef0123456789abcdef.svg")
            String url,

            int width,
            int height) {}
}
