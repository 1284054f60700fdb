package ro.clujit.innovationdays.ticketing;

/** Which of the rates of VAT a price holds; {@link VatRates} knows how much each is on a day. */
public enum Vat {
    STANDARD,
    REDUCED,
    /** Out of the scope of VAT, or exempt from it. */
    NONE
}
