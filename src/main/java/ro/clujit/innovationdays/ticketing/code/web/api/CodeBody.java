package ro.clujit.innovationdays.ticketing.code.web.api;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.code.CodeMessages;
import ro.clujit.innovationdays.ticketing.code.CodeTerms;
import ro.clujit.innovationdays.ticketing.code.WrittenCode;

/** A code, or each of a batch, as a program writes it. What it cannot say wrongly is left to {@link WrittenCode}. */
@Schema(name = "CodeBody")
public record CodeBody(
        @Schema(
                description = "What people type: 3 to 40 letters, digits, . - _; not with a batch",
                examples = "MEMBER-2027")
        String text,

        @Schema(description = "With a batch: what each of its codes begins with", examples = "UTCN-")
        String prefix,

        @Schema(description = "With a batch: how many to make", examples = "200")
        Integer count,

        @Schema(description = "With a batch: how many random characters follow the prefix; 8 where it is left out")
        Integer characters,

        @Schema(
                description = "A share such as 20%, or an amount such as 50.00; nothing where it is left out",
                examples = "20%")
        String discount,

        @Schema(description = "How many places it can be used for", examples = "1")
        Integer uses,

        @Schema(description = "Ids of the admissions that it is good for; all where it is left out")
        Set<UUID> ticketTypes,

        @Schema(description = "Whether it shows hidden ticket types")
        boolean unlocks,

        @Schema(description = "Whether its places are kept from others; for one ticket type only")
        boolean reserves,

        @Schema(examples = "Exemplu SRL") String organisation,

        @Schema(
                description = "Whom it is for: addresses, or domains that begin with @; anybody where it is left out",
                examples = "@exemplu.ro")
        List<String> addresses,

        @Schema(description = "Whether an address of one of its domains gets it without typing")
        boolean byDomain,

        Instant validFrom,
        Instant validUntil) {

    private static final int DISCOUNT = 20;
    private static final int ORGANISATION = 120;
    private static final int MOST_TYPES = 100;

    /** By the names of the form and the table. */
    private static final Map<String, String> NAMES = Map.of(
            WrittenCode.TYPES, "ticketTypes",
            WrittenCode.FROM, "validFrom",
            WrittenCode.UNTIL, "validUntil");

    /** What the fields mean, with what is wrong with them. */
    record Reading(String text, CodeTerms terms) {}

    /** @param admissions of the edition; @param known what stays as it is; null for a new code */
    Reading read(Set<UUID> admissions, Code known, Faults faults) {
        faults.limit("discount", discount, DISCOUNT);
        faults.limit("organisation", organisation, ORGANISATION);
        faults.require("uses", uses);
        if (ticketTypes != null && (ticketTypes.size() > MOST_TYPES || !admissions.containsAll(ticketTypes))) {
            faults.add("ticketTypes", "names what is no admission of this edition");
        }
        if (addresses != null && addresses.size() > WrittenCode.MOST_ADDRESSES) {
            faults.add("addresses", "has more than " + WrittenCode.MOST_ADDRESSES);
        }
        time("validFrom", validFrom, faults);
        time("validUntil", validUntil, faults);
        if (!faults.areNone()) {
            return null;
        }
        // The times are instants already: as local times of UTC they come out as they went in.
        var written = new WrittenCode(values(), ZoneOffset.UTC);
        String read = text == null ? "" : written.text();
        CodeTerms terms = known == null
                ? written.terms(ticketTypes == null ? Set.of() : ticketTypes, unlocks, reserves, byDomain)
                : written.terms(known.types(), known.unlocks(), known.reserves(), byDomain);
        CodeMessages words = MessageBundles.get(CodeMessages.class, Localized.Literal.of("en"));
        written.faults().forEach((field, fault) -> faults.add(NAMES.getOrDefault(field, field), words.fault(fault)));
        return new Reading(read, terms);
    }

    private static void time(String field, Instant instant, Faults faults) {
        if (instant != null) {
            faults.year(field, instant);
        }
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put(WrittenCode.TEXT, text == null ? "" : text);
        values.put(WrittenCode.DISCOUNT, discount == null ? "" : discount);
        values.put(WrittenCode.USES, uses.toString());
        values.put(WrittenCode.ORGANISATION, Text.line(organisation));
        values.put(WrittenCode.ADDRESSES, addresses == null ? "" : joined());
        values.put(WrittenCode.FROM, local(validFrom));
        values.put(WrittenCode.UNTIL, local(validUntil));
        return values;
    }

    private String joined() {
        return addresses.stream()
                .map(address -> address == null ? "?" : address)
                .collect(Collectors.joining("\n"));
    }

    private static String local(Instant instant) {
        return instant == null
                ? ""
                : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
