package ro.clujit.innovationdays.sponsor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.account.Accounts;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.SponsorTrace.Kind;

/** What was done to the tiers and sponsors of editions, by whom; written in the transaction that does it. */
@ApplicationScoped
public class SponsorTraces implements PanacheRepositoryBase<SponsorTrace, UUID> {

    /** Where nobody is named. */
    public static final String NOBODY = "–";

    private final Accounts accounts;
    private final Clock clock;

    SponsorTraces(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    void add(Tier tier, Kind kind, String by, String before, String after) {
        add(tier.edition(), tier.name(Language.ro), kind, by, before, after);
    }

    void add(Sponsorship sponsorship, Kind kind, String by, String before, String after) {
        String subject = sponsorship.organisation().name(Language.ro) + " · "
                + sponsorship.tier().name(Language.ro);
        add(sponsorship.tier().edition(), subject, kind, by, before, after);
    }

    void add(Edition edition, String subject, Kind kind, String by, String before, String after) {
        persist(new SponsorTrace(edition.id(), subject, kind, by, before, after, clock.instant()));
    }

    /** As they are called now, since a trace outlives its account. @param organiser null for nobody */
    String nameOf(UUID organiser) {
        return Optional.ofNullable(organiser)
                .flatMap(accounts::findByIdOptional)
                .map(Account::name)
                .orElse(NOBODY);
    }

    /** The latest first. @param most how many */
    public List<SponsorTrace> of(Edition edition, int most) {
        return find("editionId = ?1 order by changedAt desc, id desc", edition.id())
                .page(0, most)
                .list();
    }
}
