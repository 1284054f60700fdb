package ro.clujit.innovationdays.programme.speaking.web;

import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.speaking.Attendance;
import ro.clujit.innovationdays.programme.speaking.Participation;

/**
 * A speaker of the draft, as organisers invite them.
 *
 * @param email empty while nobody knows it
 * @param attendance null while they are not invited
 * @param invited when; empty while they are not
 * @param links how often the link was sent
 * @param issue which link it is
 * @param answered when they said whether they come; empty if never
 */
public record InvitationRow(
        UUID id,
        String name,
        String email,
        int version,
        Attendance attendance,
        String invited,
        int links,
        int issue,
        String answered,
        String word) {

    /** @param participation null while they are not invited */
    static InvitationRow of(
            Speaker speaker, Participation participation, int links, Edition edition, Language language) {
        String email = speaker.email().orElse("");
        if (participation == null) {
            return new InvitationRow(speaker.id(), speaker.name(), email, speaker.version(), null, "", 0, 0, "", "");
        }
        return new InvitationRow(
                speaker.id(),
                speaker.name(),
                email,
                speaker.version(),
                participation.attendance(),
                LocalDates.dateTime(participation.invitedAt(), edition.zone(), language),
                links,
                participation.issue(),
                participation
                        .answeredAt()
                        .map(at -> LocalDates.dateTime(at, edition.zone(), language))
                        .orElse(""),
                participation.word());
    }

    public boolean isInvited() {
        return attendance != null;
    }

    public boolean isReachable() {
        return !email.isEmpty();
    }

    public boolean mayBeInvited() {
        return !isInvited() && isReachable();
    }

    boolean says(Attendance answer) {
        return attendance == answer;
    }
}
