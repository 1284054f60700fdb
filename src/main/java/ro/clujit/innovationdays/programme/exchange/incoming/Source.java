package ro.clujit.innovationdays.programme.exchange.incoming;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a file is read for.
 *
 * @param zone of local times in it
 */
record Source(UUID edition, ZoneId zone) {

    private static final Pattern GUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static boolean isGuid(String text) {
        return GUID.matcher(text).matches();
    }

    /**
     * Of an identifier that is none of ours: the same whenever the file is read for this edition (RFC 9562, version 5).
     */
    UUID guid(String identifier) {
        if (isGuid(identifier)) {
            return UUID.fromString(identifier);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(Long.BYTES * 2)
                    .putLong(edition.getMostSignificantBits())
                    .putLong(edition.getLeastSignificantBits())
                    .flip());
            ByteBuffer hash = ByteBuffer.wrap(digest.digest(identifier.getBytes(StandardCharsets.UTF_8)));
            long most = hash.getLong() & ~0xF000L | 0x5000L;
            long least = hash.getLong() & ~(0xC0L << 56) | 0x80L << 56;
            return new UUID(most, least);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
