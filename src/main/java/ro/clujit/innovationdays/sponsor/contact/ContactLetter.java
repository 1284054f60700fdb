package ro.clujit.innovationdays.sponsor.contact;

/** The letters to contacts that an edition can do without; the link that a contact asks for is none of them. */
public enum ContactLetter {
    WELCOME,
    MATERIAL_MISSING,
    DEADLINE_NEAR,
    APPROVED,
    SENT_BACK,
    PASSES_UNUSED
}
