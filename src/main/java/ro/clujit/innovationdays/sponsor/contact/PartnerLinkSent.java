package ro.clujit.innovationdays.sponsor.contact;

/** A contact is to get a link by letter; observed in the same transaction. */
public record PartnerLinkSent(PartnerLink link) {}
