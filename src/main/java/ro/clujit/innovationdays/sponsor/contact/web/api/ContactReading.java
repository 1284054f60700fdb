package ro.clujit.innovationdays.sponsor.contact.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.Organisations;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.Contacts;

/** Finds what an address of the API names, within the caller's transaction; what is another's is not there. */
@ApplicationScoped
class ContactReading {

    private final Editions editions;
    private final Organisations organisations;
    private final Listings listings;
    private final Contacts contacts;

    ContactReading(Editions editions, Organisations organisations, Listings listings, Contacts contacts) {
        this.editions = editions;
        this.organisations = organisations;
        this.listings = listings;
        this.contacts = contacts;
    }

    /** Of an organisation that stands in a tier of the edition. */
    Listing listing(String edition, String organisation) {
        Edition found = editions.bySlug(edition).orElseThrow(NotFoundException::new);
        return organisations
                .bySlug(organisation)
                .flatMap(one -> listings.of(found, one))
                .orElseThrow(NotFoundException::new);
    }

    List<Contact> all(Listing listing) {
        return contacts.of(listing.organisation());
    }

    /** Read apart, so that the change finds the contact as it is once it has its lock. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int version(Listing listing, UUID id) {
        return contact(listing, id).version();
    }

    /** As the database will have it, version included. */
    Contact contact(Listing listing, UUID id) {
        contacts.flush();
        return contacts.findByIdOptional(id)
                .filter(contact -> contact.organisation()
                        .id()
                        .equals(listing.organisation().id()))
                .orElseThrow(NotFoundException::new);
    }
}
