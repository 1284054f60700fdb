package ro.clujit.innovationdays.programme.following;

import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.Outbox.Addressee;

/**
 * Followers are to be told what a release changed; observed in the same transaction.
 *
 * @param notices who they are; each about a {@link ChangeNotice}
 */
public record FollowersTold(Edition edition, List<Addressee> notices) {
    public FollowersTold {
        notices = List.copyOf(notices);
    }
}
