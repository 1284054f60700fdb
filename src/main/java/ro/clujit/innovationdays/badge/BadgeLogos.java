package ro.clujit.innovationdays.badge;

import java.util.List;
import ro.clujit.innovationdays.edition.Edition;

/** Whose logos the badges of an edition bear; who they are is known above. */
public interface BadgeLogos {

    /** In the order in which they stand; empty where no contract says so. Within a transaction. */
    List<BadgeLogo> of(Edition edition);
}
