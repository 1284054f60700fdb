package ro.clujit.innovationdays.platform.database;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Identifiers for rows whose identifier has to be known before they are written, each above those before it (UUID version
 * 7, as generated ones have): what was written last lies together in each index that begins with it. Random ones touch
 * another page for every row, which a table of a hundred thousand pays for at each write.
 */
public final class OrderedIds {

    private OrderedIds() {}

    public static UUID next() {
        // It takes the session only for the sake of an interface, and asks it for nothing.
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
