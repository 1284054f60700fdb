package ro.clujit.innovationdays.programme.release;

import java.util.List;
import ro.clujit.innovationdays.edition.Edition;

/**
 * An edition's programme was released; observed in the same transaction.
 *
 * @param changes against the release before; of the first one, every session is new
 */
public record ProgrammeReleased(Edition edition, Published release, Snapshot programme, List<Change> changes) {}
