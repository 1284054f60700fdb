package ro.clujit.innovationdays.programme.speaking.web;

import java.util.List;
import java.util.function.Predicate;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.programme.speaking.Attendance;

/**
 * All speakers of an edition's draft, and how far they are.
 *
 * @param address of the page, without its host
 * @param proposals how many proposed changes wait to be decided
 */
public record InvitationsView(EditionHeading edition, String address, List<InvitationRow> rows, int proposals) {

    /** How many "invite all" would invite. */
    public int toInvite() {
        return count(InvitationRow::mayBeInvited);
    }

    public int invited() {
        return count(InvitationRow::isInvited);
    }

    public int unreachable() {
        return count(row -> !row.isReachable());
    }

    public int coming() {
        return count(row -> row.says(Attendance.CONFIRMED));
    }

    public int notComing() {
        return count(row -> row.says(Attendance.DECLINED));
    }

    public int unanswered() {
        return count(row -> row.says(Attendance.UNANSWERED));
    }

    private int count(Predicate<InvitationRow> which) {
        return Math.toIntExact(rows.stream().filter(which).count());
    }
}
