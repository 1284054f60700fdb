package ro.clujit.innovationdays.sponsor.lead.device.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadScan;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhone;
import ro.clujit.innovationdays.sponsor.lead.device.StandNames;

/** The page of a paired phone at a partner's stand. */
@Path("/{lang:ro|en}/leads")
@ForPhones
public class StandPages {

    /**
     * What the page is drawn from.
     *
     * @param settings for the scripts, as JSON that cannot end its script element
     * @param ratings 0, for none, and those that can be given
     */
    public record View(
            String organisation,
            String phone,
            String edition,
            String zone,
            List<LeadField> fields,
            List<Integer> ratings,
            int longestNote,
            String settings) {}

    /** What the scripts read; {@code lang} is a tag for {@code Intl}, {@code language} ours. */
    record Settings(
            UUID organisation,
            UUID edition,
            String zone,
            String lang,
            String language,
            String home,
            StandWords words,
            Map<Language, StandWords.Asked> consent) {}

    @CheckedTemplate(basePath = "lead")
    static class Templates {
        private Templates() {}

        static native TemplateInstance stand(View stand);
    }

    private final PresentPhone phone;
    private final StandNames names;
    private final Page page;
    private final ObjectMapper json;

    StandPages(PresentPhone phone, StandNames names, Page page, ObjectMapper json) {
        this.phone = phone;
        this.names = names;
        this.page = page;
        this.json = json;
    }

    @GET
    @Operation(hidden = true)
    public Response show() {
        LeadPhone known = phone.get();
        StandNames.Names stand =
                QuarkusTransaction.joiningExisting().call(() -> names.of(known.edition(), known.organisation()));
        return PageAnswers.page(Templates.stand(new View(
                stand.organisation().in(page.language()),
                known.name(),
                stand.edition().in(page.language()),
                stand.zone().getId(),
                List.of(LeadField.values()),
                IntStream.rangeClosed(0, LeadScan.BEST).boxed().toList(),
                LeadScan.LONGEST_NOTE,
                written(settings(known, stand)))));
    }

    private Settings settings(LeadPhone known, StandNames.Names stand) {
        Optional<Instant> until = phone.until();
        return new Settings(
                known.organisation(),
                known.edition(),
                stand.zone().getId(),
                page.language().locale().toLanguageTag(),
                page.lang(),
                "/" + page.lang() + "/leads",
                StandWords.in(page.language()),
                Map.of(
                        Language.ro, StandWords.asked(stand, until, Language.ro),
                        Language.en, StandWords.asked(stand, until, Language.en)));
    }

    private String written(Settings settings) {
        try {
            return json.writeValueAsString(settings).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
