package ro.clujit.innovationdays.sponsor.notice;

/** A contact is to be told something by letter; observed in the same transaction. */
public record PartnerTold(PartnerNotice notice) {}
