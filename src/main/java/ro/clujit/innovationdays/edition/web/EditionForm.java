package ro.clujit.innovationdays.edition.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionMessages;
import ro.clujit.innovationdays.edition.EditionPlan;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Fields;

/** The form of an edition: which fields it has, and what is wrong with what they hold. */
final class EditionForm {

    static final String DEFAULT_ZONE = "Europe/Bucharest";

    private static final int NAME = 120;
    private static final int PLACE = 120;
    private static final int SUMMARY = 1000;

    private EditionForm() {}

    static Fields blank() {
        return Fields.blank().put("city", "Cluj-Napoca").put("zone", DEFAULT_ZONE);
    }

    static Fields of(Edition edition) {
        return Fields.blank()
                .put("slug", edition.slug())
                .put("mark", edition.mark())
                .put("ordinal", edition.ordinal().map(Object::toString).orElse(""))
                .put("name-ro", edition.name(Language.ro))
                .put("name-en", edition.name(Language.en))
                .put("summary-ro", edition.summary(Language.ro))
                .put("summary-en", edition.summary(Language.en))
                .put("starts-on", edition.startsOn().map(Object::toString).orElse(""))
                .put("ends-on", edition.endsOn().map(Object::toString).orElse(""))
                .put("opens-at", edition.opensAt().map(Object::toString).orElse(""))
                .put("closes-at", edition.closesAt().map(Object::toString).orElse(""))
                .put("city", edition.city())
                .put("venue", edition.venue())
                .put("zone", edition.zone().getId());
    }

    /** @return empty when something is wrong, which then stands in the fields */
    static Optional<EditionPlan> read(Fields fields, EditionMessages words) {
        String nameRo = fields.filledIn("name-ro", NAME, words.fault_name_ro(NAME));
        String nameEn = fields.filledIn("name-en", NAME, words.fault_name_en(NAME));
        String slug = fields.value("slug");
        if (!EditionPlan.isSlug(slug)) {
            fields.refuse("slug", words.fault_slug());
        }
        String mark = fields.put("mark", fields.value("mark").toUpperCase(Locale.ROOT))
                .value("mark");
        if (!EditionPlan.isMark(mark)) {
            fields.refuse("mark", words.fault_mark());
        }
        Integer ordinal =
                fields.number("ordinal", 1, 999, words.fault_ordinal()).orElse(null);
        String summaryRo = fields.line("summary-ro", SUMMARY, words.fault_summary(SUMMARY));
        String summaryEn = fields.line("summary-en", SUMMARY, words.fault_summary(SUMMARY));
        LocalDate startsOn = fields.date("starts-on", words.fault_date()).orElse(null);
        LocalDate endsOn = fields.date("ends-on", words.fault_date()).orElse(null);
        LocalTime opensAt = fields.time("opens-at", words.fault_time()).orElse(null);
        LocalTime closesAt = fields.time("closes-at", words.fault_time()).orElse(null);
        checkDates(fields, startsOn, endsOn, words);
        if (!EditionPlan.isInOrder(startsOn, endsOn, opensAt, closesAt)) {
            fields.refuse("closes-at", words.fault_closes_before());
        }
        String city = fields.filledIn("city", PLACE, words.fault_city(PLACE));
        String venue = fields.line("venue", PLACE, words.fault_venue(PLACE));
        if (!ZoneId.getAvailableZoneIds().contains(fields.value("zone"))) {
            fields.refuse("zone", words.fault_zone());
        }
        return fields.isGood()
                ? Optional.of(new EditionPlan(
                        slug,
                        mark,
                        ordinal,
                        nameRo,
                        nameEn,
                        summaryRo,
                        summaryEn,
                        startsOn,
                        endsOn,
                        opensAt,
                        closesAt,
                        city,
                        venue,
                        ZoneId.of(fields.value("zone"))))
                : Optional.empty();
    }

    private static void checkDates(Fields fields, LocalDate startsOn, LocalDate endsOn, EditionMessages words) {
        if (startsOn == null && endsOn != null) {
            fields.refuse("starts-on", words.fault_both_dates());
        } else if (startsOn != null && endsOn == null) {
            fields.refuse("ends-on", words.fault_both_dates());
        } else if (startsOn != null && endsOn.isBefore(startsOn)) {
            fields.refuse("ends-on", words.fault_ends_before());
        }
    }

    /** What the form proposes; any other zone that there is may be written in. */
    static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.startsWith("Europe/"))
                .sorted()
                .toList();
    }
}
