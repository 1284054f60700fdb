package ro.clujit.innovationdays.edition.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.edition.EditionPlan;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;

/** An edition as the API writes it; the same limits as on the back office's form. */
@Schema(name = "EditionBody")
record EditionBody(
        @Schema(description = "What its address ends with", required = true, examples = "2028")
        String slug,

        @Schema(description = "Begins every ticket code; never changes", required = true, examples = "CID28")
        String mark,

        @Schema(description = "Which one it is since 2013, the first", examples = "16")
        Integer ordinal,

        @Schema(required = true) Bilingual name,

        @Schema(description = "A paragraph") Bilingual summary,

        @Schema(description = "Markdown") Bilingual about,

        @Schema(description = "Together with endsOn, or not at all", examples = "2028-04-15")
        LocalDate startsOn,

        @Schema(examples = "2028-04-16") LocalDate endsOn,

        @Schema(description = "Local time, on the first day", examples = "08:30")
        LocalTime opensAt,

        @Schema(description = "Local time, on the last day", examples = "18:00")
        LocalTime closesAt,

        @Schema(required = true, examples = "Cluj-Napoca") String city,
        @Schema(examples = "Centrul de conferințe Exemplu") String venue,

        @Schema(required = true, examples = "Europe/Bucharest")
        String timeZone) {

    Faults faults() {
        var faults = new Faults();
        if (slug == null || !EditionPlan.isSlug(slug)) {
            faults.add("slug", "is not 1 to 40 lower-case letters, digits and hyphens");
        }
        if (mark == null || !EditionPlan.isMark(mark)) {
            faults.add("mark", "is not 2 to 5 upper-case letters and digits");
        }
        faults.range("ordinal", ordinal, 1, 999);
        faults.requireText("name.ro", name == null ? null : name.ro(), EditionForm.NAME);
        faults.requireText("name.en", name == null ? null : name.en(), EditionForm.NAME);
        faults.limit("summary", summary, EditionForm.SUMMARY);
        faults.limit("about", about, EditionPlan.LONGEST_ABOUT);
        if ((startsOn == null) != (endsOn == null)) {
            faults.add(startsOn == null ? "startsOn" : "endsOn", "give startsOn and endsOn together, or neither");
        } else if (startsOn != null && endsOn.isBefore(startsOn)) {
            faults.add("endsOn", "is before startsOn");
        }
        if (!EditionPlan.isInOrder(startsOn, endsOn, opensAt, closesAt)) {
            faults.add("closesAt", "is not after opensAt, on one day");
        }
        faults.requireText("city", city, EditionForm.PLACE);
        faults.limit("venue", venue, EditionForm.PLACE);
        if (timeZone == null || !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            faults.add("timeZone", "is not the name of a time zone, such as Europe/Bucharest");
        }
        return faults;
    }

    /** Once {@link #faults()} are none. */
    EditionPlan plan() {
        Bilingual summarised = Faults.lines(summary);
        Bilingual told = Faults.blocks(about);
        return new EditionPlan(
                slug,
                mark,
                ordinal,
                Text.line(name.ro()),
                Text.line(name.en()),
                summarised.ro(),
                summarised.en(),
                told.ro(),
                told.en(),
                startsOn,
                endsOn,
                opensAt,
                closesAt,
                Text.line(city),
                Text.line(venue),
                ZoneId.of(timeZone));
    }
}
