package ro.clujit.innovationdays.sponsor.own.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.lead.LeadCounts;

/** Gathers what a tier gives a partner, and how far each thing is. */
@ApplicationScoped
class GivenBenefits {

    private final LeadCounts leads;
    private final Clock clock;

    GivenBenefits(LeadCounts leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    List<HomeView.Given> of(Sponsorship sponsorship, Language language) {
        LocalDate today = LocalDate.ofInstant(
                clock.instant(), sponsorship.tier().edition().zone());
        return sponsorship.tier().benefits().stream()
                .map(benefit -> given(sponsorship, benefit, today, language))
                .toList();
    }

    private HomeView.Given given(Sponsorship sponsorship, Benefit benefit, LocalDate today, Language language) {
        return new HomeView.Given(
                benefit.kind(),
                benefit.text().in(language),
                benefit.amount(),
                sponsorship.used(benefit),
                Math.max(0, sponsorship.left(benefit)),
                benefit.kind() == BenefitKind.LEADS
                        ? leads.of(
                                sponsorship.tier().edition().id(),
                                sponsorship.organisation().id())
                        : 0,
                benefit.dueOn().map(due -> LocalDates.range(due, due, language)).orElse(""),
                sponsorship.isOverdue(benefit, today));
    }
}
