package ro.clujit.innovationdays.ticketing.code.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.code.CodeMessages;
import ro.clujit.innovationdays.ticketing.code.CodeTerms;
import ro.clujit.innovationdays.ticketing.code.WrittenCode;

/** The form of a code, or of a batch of them. Its times are the edition's local ones. */
final class CodeFields {

    static final String TYPE = "type-";

    private static final List<String> NAMES = List.of(
            WrittenCode.TEXT,
            WrittenCode.DISCOUNT,
            WrittenCode.USES,
            WrittenCode.ADDRESSES,
            WrittenCode.ORGANISATION,
            WrittenCode.FROM,
            WrittenCode.UNTIL);

    private final Fields fields;
    private final WrittenCode written;
    private final CodeMessages words;

    CodeFields(Fields fields, ZoneId zone, CodeMessages words) {
        this.fields = fields;
        this.words = words;
        Map<String, String> values = new HashMap<>();
        NAMES.forEach(name -> values.put(name, fields.value(name)));
        this.written = new WrittenCode(values, zone);
    }

    static Fields of(Code code, ZoneId zone) {
        return Fields.blank()
                .put(WrittenCode.USES, code.mostUses())
                .put(WrittenCode.ORGANISATION, code.organisation())
                .put(WrittenCode.ADDRESSES, code.addresses().stream().sorted().collect(Collectors.joining("\n")))
                .put("by-domain", code.byDomain() ? "on" : "")
                .put(WrittenCode.FROM, local(code.validFrom(), zone))
                .put(WrittenCode.UNTIL, local(code.validUntil(), zone));
    }

    /** @return empty when something is wrong, which then stands in the fields */
    Optional<String> text() {
        String text = written.text();
        say();
        return fields.isGood() ? Optional.of(text) : Optional.empty();
    }

    /** @param types that can be ticked; @return as {@link #text} */
    Optional<CodeTerms> terms(List<Choice> types) {
        Set<UUID> ticked = new HashSet<>();
        types.forEach(type -> {
            if (isTicked(TYPE + type.value())) {
                ticked.add(UUID.fromString(type.value()));
            }
        });
        return checked(written.terms(ticked, isTicked("unlocks"), isTicked("reserves"), isTicked("by-domain")));
    }

    /** Those of a code that is there, of which some stay as they are. */
    Optional<CodeTerms> termsOf(Code code) {
        return checked(written.terms(code.types(), code.unlocks(), code.reserves(), isTicked("by-domain")));
    }

    private Optional<CodeTerms> checked(CodeTerms terms) {
        say();
        return fields.isGood() ? Optional.of(terms) : Optional.empty();
    }

    private boolean isTicked(String name) {
        return !fields.value(name).isEmpty();
    }

    private void say() {
        written.faults().forEach((field, fault) -> fields.refuse(field, words.fault(fault)));
    }

    private static String local(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> LocalDateTime.ofInstant(at, zone).toString()).orElse("");
    }
}
