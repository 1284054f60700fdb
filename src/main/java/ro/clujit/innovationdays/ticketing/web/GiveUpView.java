package ro.clujit.innovationdays.ticketing.web;

import java.util.List;
import java.util.UUID;

/**
 * What cancelling will do.
 *
 * @param ticket the only one that is concerned; null for all of them
 * @param names of whose tickets are cancelled
 * @param owed whether money is still waited for
 */
public record GiveUpView(String token, UUID ticket, List<String> names, boolean paid, boolean owed, boolean tooLate) {

    public boolean all() {
        return ticket == null;
    }
}
