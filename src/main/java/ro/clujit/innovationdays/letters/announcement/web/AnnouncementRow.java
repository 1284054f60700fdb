package ro.clujit.innovationdays.letters.announcement.web;

import java.time.ZoneId;
import java.util.UUID;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.AnnouncementState;
import ro.clujit.innovationdays.letters.announcement.Nature;
import ro.clujit.innovationdays.letters.announcement.Wording;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/**
 * An announcement in the back office.
 *
 * @param subject in the reader's language, where it has one
 * @param starts when it is to start or did, in the edition's zone; empty while that is not said
 * @param made when and by whom
 */
public record AnnouncementRow(
        UUID id,
        Nature nature,
        AnnouncementState state,
        String subject,
        String starts,
        String made,
        String by,
        Wording wording,
        String pace) {

    static AnnouncementRow of(Announcement announcement, Language reader, String pace) {
        ZoneId zone = announcement.edition().zone();
        return new AnnouncementRow(
                announcement.id(),
                announcement.nature(),
                announcement.state(),
                announcement.wording().subject().in(reader),
                announcement
                        .startedAt()
                        .or(announcement::startsAt)
                        .map(at -> LocalDates.dateTime(at, zone, reader))
                        .orElse(""),
                LocalDates.dateTime(announcement.createdAt(), zone, reader),
                announcement.createdBy(),
                announcement.wording(),
                pace);
    }

    /** The colour of its state; the word stands beside it. */
    public String tone() {
        return switch (state) {
            case DRAFT -> "";
            case SCHEDULED -> "info";
            case UNDER_WAY, STOPPED -> "warn";
            case DONE -> "good";
        };
    }

    public boolean isOpen() {
        return state.isOpen();
    }
}
