package ro.clujit.innovationdays.sponsor.lead.device.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.scanning.ScanningWords;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadVerdict;
import ro.clujit.innovationdays.sponsor.lead.device.StandMessages;
import ro.clujit.innovationdays.sponsor.lead.device.StandNames;

/**
 * The words that the scripts of a stand's phone show to the partner's people, since they hold none; {@code {fields}} and
 * {@code {rating}} are for them to fill in.
 *
 * @param states how far a lead is
 * @param verdicts what the service says of one that it does not take
 */
record StandWords(
        Map<String, String> camera,
        Map<String, String> usb,
        Map<LeadField, String> fields,
        Map<String, String> states,
        Map<LeadVerdict, String> verdicts,
        String online,
        String offline,
        String misread,
        String declined,
        String saved,
        String badge,
        String agreed,
        String rated,
        String edit,
        String again,
        String settle) {

    /**
     * What a visitor is asked, in one language.
     *
     * @param parts by the parts of the page
     * @param more in the place of "which", beside what was agreed to before
     */
    record Asked(Map<String, String> parts, String more, Map<LeadField, String> fields) {}

    static StandWords in(Language language) {
        StandMessages words = bundle(language);
        ScanningWords scanning = ScanningWords.in(language);
        return new StandWords(
                scanning.camera(),
                scanning.usb(),
                each(LeadField.values(), words::field),
                Map.of(
                        "waiting", words.state_waiting(),
                        "sent", words.state_sent(),
                        "known", words.state_known(),
                        "withdrawn", words.state_withdrawn(),
                        "refused", words.state_refused()),
                each(LeadVerdict.values(), words::verdict),
                words.line_online(),
                words.line_offline(),
                words.misread(),
                words.declined(),
                words.saved(),
                words.badge(),
                words.agreed("{fields}"),
                words.rated("{rating}"),
                words.edit(),
                words.again(),
                words.settle());
    }

    /** @param until when what is shared is deleted; empty while nobody can tell */
    static Asked asked(StandNames.Names stand, Optional<Instant> until, Language language) {
        StandMessages words = bundle(language);
        String organisation = stand.organisation().in(language);
        String intro = until.map(end -> LocalDate.ofInstant(end.minusSeconds(1), stand.zone()))
                .map(day -> words.consent_intro(organisation, LocalDates.range(day, day, language)))
                .orElseGet(() -> words.consent_intro_undated(organisation));
        return new Asked(
                Map.of(
                        "title", words.consent_title(organisation),
                        "intro", intro,
                        "agreed", words.consent_agreed(),
                        "other", words.consent_other(),
                        "which", words.consent_which(),
                        "none", words.consent_none(),
                        "yes", words.consent_yes(),
                        "no", words.consent_no(),
                        "language", language.choose("English", "Română")),
                words.consent_more(),
                each(LeadField.values(), words::field));
    }

    private static <K> Map<K, String> each(K[] keys, Function<K, String> value) {
        return Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), value));
    }

    private static StandMessages bundle(Language language) {
        return MessageBundles.get(StandMessages.class, Localized.Literal.of(language.name()));
    }
}
