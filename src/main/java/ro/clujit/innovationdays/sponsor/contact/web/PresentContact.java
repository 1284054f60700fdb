package ro.clujit.innovationdays.sponsor.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.contact.Contact;

/** Who is signed in on this request; for pages that are {@link ForContacts}, and their layout. */
@Named("contact")
@RequestScoped
public class PresentContact {

    private Contact contact;

    void is(Contact contact) {
        this.contact = contact;
    }

    /** With their organisation. */
    public Contact get() {
        if (contact == null) {
            throw new IllegalStateException("nobody was asked who they are");
        }
        return contact;
    }

    public Organisation organisation() {
        return get().organisation();
    }

    public String name() {
        return get().name();
    }
}
