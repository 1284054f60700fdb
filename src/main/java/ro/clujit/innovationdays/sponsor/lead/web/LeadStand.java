package ro.clujit.innovationdays.sponsor.lead.web;

import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.sponsor.lead.LeadTerm;

/**
 * The edition whose leads a contact asks for.
 *
 * @param organisation the contact's
 * @param open whether the time agreed is not over
 */
record LeadStand(Edition edition, UUID organisation, LeadTerm term, boolean open) {}
