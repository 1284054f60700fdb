package ro.clujit.innovationdays.edition.web;

import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionMessages;
import ro.clujit.innovationdays.edition.EditionPlan;
import ro.clujit.innovationdays.edition.Planning;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Fields;

/** The form of an edition: which fields it has, and what is wrong with what they hold. */
final class EditionForm {

    static final String DEFAULT_ZONE = "Europe/Bucharest";

    static final int NAME = 120;
    static final int PLACE = 120;
    static final int SUMMARY = 1000;

    /** The fields that keep their lines. */
    static final Set<String> BLOCKS = Set.of("about-ro", "about-en");

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
                .put("about-ro", edition.about(Language.ro))
                .put("about-en", edition.about(Language.en))
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
        String nameRo = nameRo(fields, words);
        String nameEn = nameEn(fields, words);
        String slug = slug(fields, words);
        String mark = mark(fields, words);
        Integer ordinal = ordinal(fields, words);
        String summaryRo = fields.line("summary-ro", SUMMARY, words.fault_summary(SUMMARY));
        String summaryEn = fields.line("summary-en", SUMMARY, words.fault_summary(SUMMARY));
        String aboutRo = about(fields, "about-ro", words);
        String aboutEn = about(fields, "about-en", words);
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
                        aboutRo,
                        aboutEn,
                        startsOn,
                        endsOn,
                        opensAt,
                        closesAt,
                        city,
                        venue,
                        ZoneId.of(fields.value("zone"))))
                : Optional.empty();
    }

    static String nameRo(Fields fields, EditionMessages words) {
        return fields.filledIn("name-ro", NAME, words.fault_name_ro(NAME));
    }

    static String nameEn(Fields fields, EditionMessages words) {
        return fields.filledIn("name-en", NAME, words.fault_name_en(NAME));
    }

    static String slug(Fields fields, EditionMessages words) {
        String slug = fields.value("slug");
        if (!EditionPlan.isSlug(slug)) {
            fields.refuse("slug", words.fault_slug());
        }
        return slug;
    }

    static String mark(Fields fields, EditionMessages words) {
        String mark = fields.value("mark").toUpperCase(Locale.ROOT);
        fields.put("mark", mark);
        if (!EditionPlan.isMark(mark)) {
            fields.refuse("mark", words.fault_mark());
        }
        return mark;
    }

    static Integer ordinal(Fields fields, EditionMessages words) {
        return fields.number("ordinal", 1, 999, words.fault_ordinal()).orElse(null);
    }

    /** Puts what the database answered beside the field that it is about. */
    static void remark(Planning.Outcome outcome, Fields fields, EditionMessages words) {
        switch (outcome) {
            case DONE -> {}
            case SLUG_TAKEN -> fields.refuse("slug", words.fault_slug_taken());
            case MARK_TAKEN -> fields.refuse("mark", words.fault_mark_taken());
            case SLUG_FIXED -> fields.refuse("slug", words.fault_slug_fixed());
            case NO_SUCH_EDITION -> throw new NotFoundException();
        }
    }

    private static String about(Fields fields, String name, EditionMessages words) {
        return fields.line(name, EditionPlan.LONGEST_ABOUT, words.fault_about(EditionPlan.LONGEST_ABOUT));
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
