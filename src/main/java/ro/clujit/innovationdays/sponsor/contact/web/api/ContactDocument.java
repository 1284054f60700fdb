package ro.clujit.innovationdays.sponsor.contact.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.contact.Contact;

/** Somebody who speaks for a partner, as organisers see them. */
@Schema(name = "Contact")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactDocument(
        UUID id,
        @Schema(examples = "Ana Exemplu") String name,
        @Schema(examples = "ana@example.org") String email,

        @Schema(description = "Of their letters") Language language,

        @Schema(description = "Since when they speak for it no more; absent while they do")
        Instant endedAt) {

    static ContactDocument of(Contact contact) {
        return new ContactDocument(
                contact.id(),
                contact.name(),
                contact.email(),
                contact.language(),
                contact.endedAt().orElse(null));
    }
}
