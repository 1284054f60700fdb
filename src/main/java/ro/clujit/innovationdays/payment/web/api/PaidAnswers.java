package ro.clujit.innovationdays.payment.web.api;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Paying;

/** What became of money, in the words of the API. */
final class PaidAnswers {

    private PaidAnswers() {}

    /** @param owed in words; may be empty @return empty where the money was written down */
    static Optional<Response> refusal(Paying.Outcome outcome, String owed) {
        String detail =
                switch (outcome) {
                    case CONFIRMED, NO_PLACE_LEFT, CANCELLED -> "";
                    case NOT_OWED -> "Nothing is owed: it was confirmed before.";
                    case NOT_DUE -> "Nothing is due: its details or its approval are still missing.";
                    case WRONG_AMOUNT ->
                        "Another amount or currency is owed" + (owed.isEmpty() ? "" : ": " + owed)
                                + ". With evenIfOther this one is taken for the whole.";
                };
        return detail.isEmpty() ? Optional.empty() : Optional.of(Problem.response(409, outcome + ": " + detail));
    }
}
