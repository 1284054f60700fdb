package ro.clujit.innovationdays.sponsor.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.account.Accounts;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.sponsor.SponsorTrace;
import ro.clujit.innovationdays.sponsor.SponsorTraces;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.sponsor.Tiers;
import ro.clujit.innovationdays.sponsor.TrailMessages;
import ro.clujit.innovationdays.sponsor.lead.LeadCounts;
import ro.clujit.innovationdays.sponsor.web.BoardView.Card;
import ro.clujit.innovationdays.sponsor.web.BoardView.Column;
import ro.clujit.innovationdays.sponsor.web.BoardView.TierRow;
import ro.clujit.innovationdays.sponsor.web.BoardView.TrailRow;

/** Gathers {@link BoardView}, within the caller's transaction. */
@ApplicationScoped
class BoardViews {

    private static final int MOST_TRACES = 40;

    private final Tiers tiers;
    private final SponsorTraces traces;
    private final Accounts accounts;
    private final LeadCounts leads;
    private final SponsorDesk desk;

    BoardViews(Tiers tiers, SponsorTraces traces, Accounts accounts, LeadCounts leads, SponsorDesk desk) {
        this.tiers = tiers;
        this.traces = traces;
        this.accounts = accounts;
        this.leads = leads;
        this.desk = desk;
    }

    BoardView of(Edition edition) {
        List<Tier> all = tiers.of(edition);
        Map<UUID, String> owners = owners();
        Map<UUID, Integer> met = leads.of(edition.id());
        LocalDate today = desk.today(edition);
        List<Sponsorship> partners =
                all.stream().flatMap(tier -> tier.sponsorships().stream()).toList();
        List<Column> columns = Arrays.stream(SponsorshipState.values())
                .map(state -> new Column(
                        state,
                        partners.stream()
                                .filter(partner -> partner.state() == state)
                                .map(partner -> card(partner, owners, met, today))
                                .toList()))
                .toList();
        return new BoardView(
                columns,
                all.stream().map(this::row).toList(),
                traces.of(edition, MOST_TRACES).stream()
                        .map(trace -> row(trace, edition))
                        .toList(),
                (int) partners.stream()
                        .filter(partner -> partner.isOverdue(today))
                        .count());
    }

    /** The names of those who may look after a partner, by their accounts' ids, in the order of their letters. */
    Map<UUID, String> owners() {
        return accounts.byName().stream()
                .collect(Collectors.toMap(Account::id, Account::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** How many visitors let the partner have their details, in all its tiers of the edition. */
    int leads(Sponsorship partner) {
        return leads.of(partner.tier().edition().id(), partner.organisation().id());
    }

    private Card card(Sponsorship partner, Map<UUID, String> owners, Map<UUID, Integer> met, LocalDate today) {
        Language language = desk.language();
        Tier tier = partner.tier();
        return new Card(
                partner.id(),
                partner.organisation().name(language),
                tier.name(language),
                partner.dueOn().map(due -> LocalDates.range(due, due, language)).orElse(""),
                partner.isOverdue(today),
                partner.owner().map(owners::get).orElse(""),
                partner.price().map(price -> price.in(language)).orElse(""),
                (int) tier.benefits().stream()
                        .filter(benefit -> partner.left(benefit) == 0)
                        .count(),
                tier.benefits().size(),
                met.getOrDefault(partner.organisation().id(), 0),
                partner.stepOn().orElse(null),
                partner.version());
    }

    private TierRow row(Tier tier) {
        return new TierRow(
                tier.id(),
                tier.name(desk.language()),
                tier.isRanked(),
                tier.logoSize(),
                tier.taken(),
                tier.places().orElse(-1),
                tier.benefits().size());
    }

    private TrailRow row(SponsorTrace trace, Edition edition) {
        var words = new TrailWords(desk.words(), desk.words(TrailMessages.class), desk.language());
        String before = words.of(trace.kind(), trace.before());
        String after = words.of(trace.kind(), trace.after());
        return new TrailRow(
                LocalDates.dateTime(trace.changedAt(), edition.zone(), desk.language()),
                trace.kind(),
                trace.subject(),
                trace.by(),
                before.equals(after) ? "" : before,
                after);
    }
}
