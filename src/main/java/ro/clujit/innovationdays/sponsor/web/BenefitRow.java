package ro.clujit.innovationdays.sponsor.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Tier;

/**
 * A benefit in a list.
 *
 * @param due in words; empty where nobody said
 * @param used how much of it the partner has had; 0 in the list of a tier
 */
record BenefitRow(UUID id, BenefitKind kind, int amount, String text, String due, int used, boolean overdue) {

    static List<BenefitRow> of(Tier tier, Language language) {
        return tier.benefits().stream()
                .map(benefit -> row(benefit, 0, false, language))
                .toList();
    }

    static List<BenefitRow> of(Sponsorship partner, LocalDate today, Language language) {
        return partner.tier().benefits().stream()
                .map(benefit -> row(benefit, partner.used(benefit), partner.isOverdue(benefit, today), language))
                .toList();
    }

    private static BenefitRow row(Benefit benefit, int used, boolean overdue, Language language) {
        return new BenefitRow(
                benefit.id(),
                benefit.kind(),
                benefit.amount(),
                benefit.text().in(language),
                benefit.dueOn().map(due -> LocalDates.range(due, due, language)).orElse(""),
                used,
                overdue);
    }

    public String field() {
        return PartnerForm.field(id);
    }

    public int left() {
        return amount - used;
    }

    /** Whether it is given or not, rather than counted. */
    public boolean isOne() {
        return amount == 1;
    }
}
