package ro.clujit.innovationdays.mail.sender;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What an edition says of whom its letters come from. */
@Entity
class SenderProfile {

    @Id
    private UUID editionId;

    private String fromName = "";

    private String fromAddress = "";

    private String replyTo = "";

    private String sender = "";

    private String returnPath = "";

    protected SenderProfile() {}

    SenderTerms terms() {
        return new SenderTerms(fromName, fromAddress, replyTo, sender, returnPath);
    }
}
