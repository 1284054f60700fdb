package ro.clujit.innovationdays.sponsor.lead;

import java.util.Set;

/** What a visitor may let a partner have of them, each on its own. */
public enum LeadField {
    NAME,
    ORGANISATION,
    JOB_TITLE,
    EMAIL;

    /** What whoever agreed to {@link ro.clujit.innovationdays.ticketing.Purpose#PARTNERS} agreed to in advance. */
    public static final Set<LeadField> IN_ADVANCE = Set.of(NAME, ORGANISATION, EMAIL);
}
