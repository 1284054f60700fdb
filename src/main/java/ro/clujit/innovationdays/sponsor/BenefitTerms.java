package ro.clujit.innovationdays.sponsor;

import java.time.LocalDate;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/**
 * What a benefit is made of.
 *
 * @param amount from 1 to {@link Benefit#MOST}
 * @param text may be empty
 * @param dueOn null where nobody said
 */
public record BenefitTerms(BenefitKind kind, int amount, Bilingual text, LocalDate dueOn) {}
