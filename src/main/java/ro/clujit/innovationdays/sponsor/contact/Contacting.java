package ro.clujit.innovationdays.sponsor.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.sponsor.Organisation;

/**
 * Organisers say who speaks for an organisation. Each answers with a refusal, or with nothing when it was done; what is
 * asked for a second time has been done.
 */
@ApplicationScoped
public class Contacting {

    /** Why it was not done. */
    public enum Refusal {
        /** Somebody else changed it meanwhile. */
        STALE,
        /** Another contact of the organisation has this address. */
        ADDRESS_TAKEN,
        /** They no longer speak for the organisation. */
        ENDED,
        /** They were written to a moment ago, or often enough for an hour. */
        TOO_SOON,
        /** The edition does not send that letter. */
        SWITCHED_OFF,
        NOT_THERE
    }

    private final Contacts contacts;
    private final PartnerLinks links;
    private final PartnerSignIns signIns;
    private final LetterSwitches switches;
    private final Clock clock;

    Contacting(Contacts contacts, PartnerLinks links, PartnerSignIns signIns, LetterSwitches switches, Clock clock) {
        this.contacts = contacts;
        this.links = links;
        this.signIns = signIns;
        this.switches = switches;
        this.clock = clock;
    }

    /**
     * @param id made with the form, so that sent twice it is one contact
     * @param welcome the edition that a letter welcomes them to; null to write none
     */
    @Transactional
    public Optional<Refusal> add(Organisation organisation, UUID id, ContactTerms terms, Edition welcome) {
        contacts.lockAllOf(organisation);
        Optional<Contact> known = contacts.findByIdOptional(id);
        if (known.isPresent()) {
            boolean isSame = known.get().organisation().id().equals(organisation.id());
            return isSame ? Optional.empty() : Optional.of(Refusal.NOT_THERE);
        }
        if (contacts.isKnown(organisation, terms.email(), id)) {
            return Optional.of(Refusal.ADDRESS_TAKEN);
        }
        var contact = new Contact(id, organisation, terms, clock.instant());
        contacts.persist(contact);
        if (welcome != null && switches.isOn(welcome, ContactLetter.WELCOME)) {
            links.send(contact, welcome);
        }
        return Optional.empty();
    }

    /** A new address ends what was opened with the old one. @param version that the author of the change saw */
    @Transactional
    public Optional<Refusal> change(Organisation organisation, UUID id, int version, ContactTerms terms) {
        contacts.lockAllOf(organisation);
        Optional<Contact> found = lock(organisation, id);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        Contact contact = found.get();
        if (contact.terms().equals(terms)) {
            return Optional.empty();
        }
        if (contact.isEnded()) {
            return Optional.of(Refusal.ENDED);
        }
        if (contact.version() != version) {
            return Optional.of(Refusal.STALE);
        }
        if (contacts.isKnown(organisation, terms.email(), id)) {
            return Optional.of(Refusal.ADDRESS_TAKEN);
        }
        if (!contact.email().equalsIgnoreCase(terms.email())) {
            signIns.endAllOf(contact);
            links.endAllOf(contact);
        }
        contact.set(terms);
        return Optional.empty();
    }

    /** Signs them out everywhere at once; ending twice is no refusal. */
    @Transactional
    public Optional<Refusal> end(Organisation organisation, UUID id) {
        Optional<Contact> found = lock(organisation, id);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        if (!found.get().isEnded()) {
            found.get().end(clock.instant());
            signIns.endAllOf(found.get());
            links.endAllOf(found.get());
        }
        return Optional.empty();
    }

    /** The letter that leads them to their pages, once more. */
    @Transactional
    public Optional<Refusal> welcome(Organisation organisation, UUID id, Edition edition) {
        Optional<Contact> found = lock(organisation, id);
        if (found.isEmpty()) {
            return Optional.of(Refusal.NOT_THERE);
        }
        if (found.get().isEnded()) {
            return Optional.of(Refusal.ENDED);
        }
        if (!switches.isOn(edition, ContactLetter.WELCOME)) {
            return Optional.of(Refusal.SWITCHED_OFF);
        }
        if (!links.mayBeSent(found.get())) {
            return Optional.of(Refusal.TOO_SOON);
        }
        links.send(found.get(), edition);
        return Optional.empty();
    }

    private Optional<Contact> lock(Organisation organisation, UUID id) {
        return contacts.lock(id).filter(contact -> contact.organisation().id().equals(organisation.id()));
    }
}
