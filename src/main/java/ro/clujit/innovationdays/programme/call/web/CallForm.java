package ro.clujit.innovationdays.programme.call.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.call.Call;
import ro.clujit.innovationdays.programme.call.CallPlan;
import ro.clujit.innovationdays.programme.call.InvitingMessages;

/** The form on which organisers open a call. */
final class CallForm {

    static final Set<String> BLOCKS = Set.of("text-ro", "text-en");

    private static final int TEXT = 5000;
    private static final String TICKED = "on";

    private CallForm() {}

    /** A call for talks, switched on: what most editions want. */
    static Fields blank() {
        return Fields.blank().put("enabled", TICKED).put(name(SessionKind.TALK), TICKED);
    }

    static Fields of(Call call) {
        ZoneId zone = call.edition().zone();
        Fields fields = Fields.blank()
                .put("text-ro", call.text().ro())
                .put("text-en", call.text().en())
                .put("opens", LocalDateTime.ofInstant(call.opensAt(), zone))
                .put("closes", LocalDateTime.ofInstant(call.closesAt(), zone))
                .put("enabled", call.isEnabled() ? TICKED : "")
                .put("blind", call.isBlind() ? TICKED : "");
        call.kinds().forEach(kind -> fields.put(name(kind), TICKED));
        return fields;
    }

    /** @return empty when something is wrong, which then stands in the fields */
    static Optional<CallPlan> read(Fields fields, ZoneId zone, InvitingMessages words) {
        String textRo = fields.line("text-ro", TEXT, words.fault_text(TEXT));
        String textEn = fields.line("text-en", TEXT, words.fault_text(TEXT));
        Set<SessionKind> kinds = CallPlan.KINDS.stream()
                .filter(kind -> !fields.value(name(kind)).isEmpty())
                .collect(Collectors.toSet());
        if (kinds.isEmpty()) {
            fields.refuse(name(CallPlan.KINDS.get(0)), words.fault_kinds());
        }
        Instant opens = moment(fields, "opens", zone, words);
        Instant closes = moment(fields, "closes", zone, words);
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            fields.refuse("closes", words.fault_closes());
        }
        return fields.isGood()
                ? Optional.of(new CallPlan(
                        !fields.value("enabled").isEmpty(),
                        new Bilingual(textRo, textEn),
                        opens,
                        closes,
                        kinds,
                        !fields.value("blind").isEmpty()))
                : Optional.empty();
    }

    /** @return null when it is missing or no moment, which is remarked upon */
    private static Instant moment(Fields fields, String name, ZoneId zone, InvitingMessages words) {
        Optional<LocalDateTime> moment = fields.dateTime(name, words.fault_time());
        if (moment.isEmpty() || moment.get().getYear() < 2000 || moment.get().getYear() > 9999) {
            fields.refuse(name, words.fault_time());
            return null;
        }
        return moment.get().atZone(zone).toInstant();
    }

    private static String name(SessionKind kind) {
        return "kind-" + kind.name();
    }
}
