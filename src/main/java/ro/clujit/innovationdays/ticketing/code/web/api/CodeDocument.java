package ro.clujit.innovationdays.ticketing.code.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.ticketing.Code;

/** A code as organisers see it. */
@Schema(name = "Code")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeDocument(
        UUID id,
        @Schema(examples = "MEMBER-2027") String text,
        String batch,
        String organisation,

        @Schema(description = "As it is written; left out where it takes nothing off", examples = "20%")
        String discount,

        int uses,

        @Schema(description = "Places that went by it, held and pending ones too")
        int used,

        @Schema(description = "Places that it keeps from others now")
        int heldBack,

        @Schema(description = "Empty for all admissions of the edition")
        Set<UUID> ticketTypes,

        boolean unlocks,
        boolean reserves,
        Set<String> addresses,
        boolean byDomain,
        Instant validFrom,
        Instant validUntil,
        boolean withdrawn) {

    static CodeDocument of(Code code) {
        return new CodeDocument(
                code.id(),
                code.text(),
                code.batch(),
                code.organisation(),
                off(code),
                code.mostUses(),
                code.used(),
                code.heldBack(),
                code.types(),
                code.unlocks(),
                code.reserves(),
                new TreeSet<>(code.addresses()),
                code.byDomain(),
                code.validFrom().orElse(null),
                code.validUntil().orElse(null),
                code.isWithdrawn());
    }

    private static String off(Code code) {
        BigDecimal value = BigDecimal.valueOf(code.discountValue(), 2);
        return switch (code.discount()) {
            case NONE -> null;
            case AMOUNT -> value.toPlainString();
            case PERCENT -> value.stripTrailingZeros().toPlainString() + "%";
        };
    }
}
