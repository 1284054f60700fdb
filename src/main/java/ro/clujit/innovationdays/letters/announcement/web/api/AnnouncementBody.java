package ro.clujit.innovationdays.letters.announcement.web.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.letters.announcement.Nature;
import ro.clujit.innovationdays.letters.announcement.Pace;
import ro.clujit.innovationdays.letters.announcement.Plan;
import ro.clujit.innovationdays.letters.announcement.RecipientFilter;
import ro.clujit.innovationdays.letters.announcement.Wording;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;

/** An announcement as programs write it. */
@Schema(name = "AnnouncementBody")
public record AnnouncementBody(
        @Schema(required = true, description = "PRACTICAL goes to whoever has a ticket, NEWS to those alone who agreed")
        Nature nature,

        @Schema(required = true, description = "At most 150 characters; may have {name} and {edition} in it")
        Bilingual subject,

        @Schema(required = true, description = "Markdown; may have {name}, {edition} and {ticket link} in it")
        Bilingual text,

        @Schema(description = "Of each kind one of those named; all who have a valid ticket where it is left out")
        RecipientFilter recipients,

        @Schema(description = "Between two letters; not with perMinute", examples = "2")
        Integer pauseSeconds,

        @Schema(description = "Letters; not with pauseSeconds", examples = "60")
        Integer perMinute) {

    static final String EXAMPLE = """
            {"nature": "PRACTICAL",
             "subject": {"ro": "Înainte să pornești spre {edition}", "en": "Before you set out for {edition}"},
             "text": {"ro": "Bună, {name}, [biletul tău]({ticket link}).", "en": "Dear {name}, [your ticket]({ticket link})."},
             "recipients": {"audiences": ["IT"], "visits": ["DID_NOT_COME"]}, "perMinute": 60}""";

    void check(Faults faults) {
        faults.require("nature", nature);
        faults.require("subject", subject);
        faults.require("text", text);
        faults.range("pauseSeconds", pauseSeconds, 1, Pace.LONGEST_PAUSE);
        faults.range("perMinute", perMinute, 1, Pace.MOST_PER_MINUTE);
        if (recipients != null) {
            faults.limit("recipients.words", recipients.words(), 100);
            if (!RecipientFilter.STANDINGS.containsAll(recipients.standings())) {
                faults.add("recipients.standings", "has one whose tickets have ended");
            }
        }
    }

    Plan plan() {
        return new Plan(
                new Wording(Faults.lines(subject), Faults.blocks(text)),
                recipients == null ? RecipientFilter.ALL : tidied(recipients),
                new Pace(pauseSeconds, perMinute));
    }

    private static RecipientFilter tidied(RecipientFilter one) {
        return new RecipientFilter(
                one.editions(),
                one.types(),
                one.audiences(),
                one.sessions(),
                one.visits(),
                one.standings(),
                one.tiers(),
                one.languages(),
                Text.line(one.words()));
    }
}
