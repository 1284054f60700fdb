package ro.clujit.innovationdays.sponsor.lead.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;

/** The codes under the QR, which people type: a phone keeps and sends their digests alone, as it does those of whole codes. */
@ApplicationScoped
public class ShortCodes {

    private final DataSource database;

    ShortCodes(DataSource database) {
        this.database = database;
    }

    /**
     * @param digest SHA-256 of the edition's id, a colon and the short code without its hyphen
     * @return the digest of the whole code that is beside it on the badge
     */
    @Transactional
    public Optional<byte[]> wholeCode(UUID edition, byte[] digest) {
        return Rows.first(database, """
                select code_digest from ticket
                 where edition_id = ? and sha256(convert_to(edition_id::text || ':' || short_code, 'UTF8')) = ?
                """, row -> row.getBytes("code_digest"), edition, digest);
    }
}
