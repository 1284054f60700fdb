package ro.clujit.innovationdays.sponsor.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.SponsorshipState;

/**
 * One partner in the back office.
 *
 * @param slug of the organisation
 * @param listing what the public reads of it; null where the edition has none
 * @param since when it has been in this state, in words
 * @param due in words; empty where nobody said
 * @param next where it may go from here
 * @param history where the organisation stood in other editions and other tiers, the latest first
 * @param published whether the public sees its page
 */
record PartnerView(
        UUID id,
        String slug,
        String organisation,
        String tier,
        UUID tierId,
        UUID listing,
        SponsorshipState state,
        String since,
        String due,
        boolean overdue,
        List<SponsorshipState> next,
        List<BenefitRow> benefits,
        List<Past> history,
        boolean published,
        int version) {

    /** Where an organisation stood. */
    record Past(UUID id, String slug, String edition, String tier, SponsorshipState state) {}

    static PartnerView of(
            Sponsorship partner, UUID listing, List<Sponsorship> all, LocalDate today, Language language) {
        Organisation organisation = partner.organisation();
        Edition edition = partner.tier().edition();
        return new PartnerView(
                partner.id(),
                organisation.slug(),
                organisation.name(language),
                partner.tier().name(language),
                partner.tier().id(),
                listing,
                partner.state(),
                day(LocalDate.ofInstant(partner.stateSince(), edition.zone()), language),
                partner.dueOn().map(due -> day(due, language)).orElse(""),
                partner.isOverdue(today),
                partner.next(),
                BenefitRow.of(partner, today, language),
                all.stream()
                        .filter(other -> !other.id().equals(partner.id()))
                        .map(other -> past(other, language))
                        .toList(),
                partner.isPublic() && edition.isPublic(),
                partner.version());
    }

    private static Past past(Sponsorship other, Language language) {
        Edition edition = other.tier().edition();
        return new Past(
                other.id(), edition.slug(), edition.name(language), other.tier().name(language), other.state());
    }

    private static String day(LocalDate day, Language language) {
        return LocalDates.range(day, day, language);
    }
}
