package ro.clujit.innovationdays.letters.announcement.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.AnnouncementState;
import ro.clujit.innovationdays.letters.announcement.Counted;
import ro.clujit.innovationdays.letters.announcement.LeftOut;
import ro.clujit.innovationdays.letters.announcement.Nature;
import ro.clujit.innovationdays.letters.announcement.Progress;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/** An announcement as programs read it. */
@Schema(name = "Announcement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnouncementDocument(
        UUID id,
        Nature nature,
        AnnouncementState state,
        Bilingual subject,
        @Schema(description = "When it starts by itself") Instant startsAt,
        Instant startedAt,

        @Schema(description = "When its last letter went to the outbox")
        Instant doneAt) {

    /** How far one is. */
    @Schema(name = "AnnouncementProgress")
    public record ProgressDocument(
            AnnouncementState state,

            @Schema(description = "Addresses that wait for their turn")
            int turn,

            @Schema(description = "Letters in the outbox") int waiting,

            @Schema(description = "Letters that are tried again")
            int failed,

            @Schema(description = "Letters that the mail server has taken")
            int sent,

            @Schema(description = "Letters that it refused for good")
            int givenUp,

            @Schema(description = "Addresses that lost their turn, by reason")
            Map<LeftOut, Integer> skipped) {

        static ProgressDocument of(AnnouncementState state, Progress progress) {
            return new ProgressDocument(
                    state,
                    progress.turn(),
                    progress.waiting(),
                    progress.failed(),
                    progress.sent(),
                    progress.givenUp(),
                    progress.skipped());
        }
    }

    /** Whom one would reach. */
    @Schema(name = "AnnouncementRecipients")
    public record CountDocument(
            @Schema(description = "Addresses", examples = "412")
            int reached,

            @Schema(description = "Of them, by the language that they read")
            Map<Language, Integer> languages,

            @Schema(description = "Others, by the reason why they get nothing")
            Map<LeftOut, Integer> leftOut) {

        static CountDocument of(Counted counted) {
            return new CountDocument(counted.reached(), counted.languages(), counted.leftOut());
        }
    }

    static AnnouncementDocument of(Announcement announcement) {
        return new AnnouncementDocument(
                announcement.id(),
                announcement.nature(),
                announcement.state(),
                announcement.wording().subject(),
                announcement.startsAt().orElse(null),
                announcement.startedAt().orElse(null),
                announcement.doneAt().orElse(null));
    }
}
