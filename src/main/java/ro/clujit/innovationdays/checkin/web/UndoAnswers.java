package ro.clujit.innovationdays.checkin.web;

import jakarta.ws.rs.core.Response;
import ro.clujit.innovationdays.checkin.Undoing;
import ro.clujit.innovationdays.platform.web.Problem;

/** What the API says to whoever takes a scan back. */
public final class UndoAnswers {

    private UndoAnswers() {}

    public static Response of(Undoing.Outcome outcome, ScanAnswers answers) {
        if (outcome instanceof Undoing.Outcome.Undone undone) {
            return Response.ok(answers.of(undone.scan())).build();
        }
        return switch (((Undoing.Outcome.Refused) outcome).why()) {
            case NO_SUCH_SCAN -> Problem.response(404, "nonce: there is no such scan of yours");
            case TOO_LATE -> Problem.response(409, "Too late: a scan can be taken back for 15 minutes.");
            case NOTHING_TO_UNDO -> Problem.response(409, "Only a scan that let somebody in or out can be taken back.");
        };
    }
}
