package ro.clujit.innovationdays.ticketing.web;

/**
 * What a registration waits for, and how its money is sent.
 *
 * @param payment whether for its money; for an organiser's approval otherwise
 * @param total VAT included, in words; empty where it is free of charge
 * @param until when it expires unpaid, in words
 * @param reference what the payer writes on the transfer
 * @param iban of the account in the currency of the total; empty where organisers have written none down
 */
public record PendingView(
        boolean payment,
        String name,
        String email,
        String total,
        String until,
        String reference,
        String beneficiary,
        String taxId,
        String iban,
        String bank,
        String swift) {}
