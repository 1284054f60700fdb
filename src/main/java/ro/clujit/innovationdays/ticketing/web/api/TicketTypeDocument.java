package ro.clujit.innovationdays.ticketing.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.Vat;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.web.api.QuestionDocument;
import ro.clujit.innovationdays.ticketing.web.api.RegistrationDocument.AmountDocument;

/** A ticket type as organisers see it. */
@Schema(name = "TicketTypeTerms")
public record TicketTypeDocument(
        UUID id,
        TicketKind kind,
        int position,
        Bilingual name,
        Bilingual description,
        AmountDocument price,
        Vat vat,
        int least,
        int most,
        Instant saleFrom,
        Instant saleUntil,
        Audience audience,
        boolean withCodeOnly,
        boolean needsApproval,
        Set<UUID> quotas,
        Set<UUID> addOnFor,

        @Schema(description = "What its holder is asked, in the order of asking")
        List<QuestionDocument> questions) {

    /** @param questions of its edition */
    static TicketTypeDocument of(TicketType type, List<Question> questions) {
        return new TicketTypeDocument(
                type.id(),
                type.kind(),
                type.position(),
                new Bilingual(type.name(Language.ro), type.name(Language.en)),
                new Bilingual(type.description(Language.ro), type.description(Language.en)),
                AmountDocument.of(type.price()),
                type.vat(),
                type.leastPerRegistration(),
                type.mostPerRegistration(),
                type.saleFrom().orElse(null),
                type.saleUntil().orElse(null),
                type.audience().orElse(null),
                type.isWithCodeOnly(),
                type.needsApproval(),
                type.quotas().stream().map(Quota::id).collect(Collectors.toSet()),
                type.addOnFor(),
                questions.stream()
                        .filter(question -> question.isFor(type))
                        .map(QuestionDocument::of)
                        .toList());
    }
}
