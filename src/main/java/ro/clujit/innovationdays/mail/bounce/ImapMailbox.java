package ro.clujit.innovationdays.mail.bounce;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.ReadOnlyFolderException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** A folder of a mailbox, while it is open over IMAP. */
final class ImapMailbox implements AutoCloseable {

    /** For one word of the server. How long it may take in all, {@link MailboxReading} says. */
    static final int PATIENCE_MILLIS = 20_000;

    /** Enough for what a server says and the head of the letter that it returns; a badge's PDF may follow. */
    static final int MOST_BYTES = 256 * 1024;

    /** A message as it lies there. @param uid its number, which no other gets while the folder's validity is the same */
    record Lying(long uid, IMAPMessage message) {}

    private final Store store;
    private final IMAPFolder folder;

    private ImapMailbox(Store store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    static ImapMailbox open(BounceConfig.Mailbox config, Line line) throws MessagingException {
        var settings = new Properties();
        // TLS, where it is, is the connection's own: it goes on below what the client believes to be in the clear.
        settings.put("mail.imap.socketFactory", line);
        settings.put("mail.imap.socketFactory.fallback", "false");
        settings.put("mail.imap.connectiontimeout", String.valueOf(PATIENCE_MILLIS));
        settings.put("mail.imap.timeout", String.valueOf(PATIENCE_MILLIS));
        settings.put("mail.imap.peek", "true");
        settings.put("mail.imap.fetchsize", String.valueOf(64 * 1024));
        Store store = Session.getInstance(settings).getStore("imap");
        try {
            store.connect(config.host(), port(config), config.username(), config.password());
            var folder = (IMAPFolder) store.getFolder(config.folder().orElse("INBOX"));
            try {
                folder.open(Folder.READ_WRITE);
            } catch (ReadOnlyFolderException e) {
                folder.open(Folder.READ_ONLY);
            }
            return new ImapMailbox(store, folder);
        } catch (MessagingException | RuntimeException e) {
            line.cut();
            throw e;
        }
    }

    static int port(BounceConfig.Mailbox config) {
        return config.port().orElse(config.tls().orElse(true) ? 993 : 143);
    }

    /** Another number than before: the folder was made anew, and its messages have other numbers. */
    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** What the next message will have at least. */
    long next() throws MessagingException {
        return folder.getUIDNext();
    }

    /** In the order in which they came. */
    List<Lying> between(long first, long last) throws MessagingException {
        List<Lying> found = new ArrayList<>();
        for (Message message : folder.getMessagesByUID(first, last)) {
            long uid = message == null ? -1 : folder.getUID(message);
            if (uid >= first && uid <= last) {
                found.add(new Lying(uid, (IMAPMessage) message));
            }
        }
        found.sort(Comparator.comparingLong(Lying::uid));
        return found;
    }

    /** As much of it as is read, however large it says that it is. */
    static byte[] content(Lying lying) throws MessagingException, IOException {
        try (InputStream stream = lying.message().getMimeStream()) {
            return stream.readNBytes(MOST_BYTES);
        }
    }

    /** So that a person who reads the mailbox sees what is left. */
    void markRead(Lying lying, boolean delete) throws MessagingException {
        if (folder.getMode() == Folder.READ_WRITE) {
            lying.message().setFlag(delete ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        }
    }

    /** @param expunge whether what is marked as deleted goes */
    void close(boolean expunge) throws MessagingException {
        folder.close(expunge && folder.getMode() == Folder.READ_WRITE);
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
