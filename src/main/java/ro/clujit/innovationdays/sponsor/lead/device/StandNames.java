package ro.clujit.innovationdays.sponsor.lead.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Organisations;

/** What a stand is called. */
@ApplicationScoped
public class StandNames {

    /** @param slug of the edition */
    public record Names(Bilingual organisation, Bilingual edition, String slug, ZoneId zone) {}

    private final Editions editions;
    private final Organisations organisations;

    StandNames(Editions editions, Organisations organisations) {
        this.editions = editions;
        this.organisations = organisations;
    }

    public Names of(UUID edition, UUID organisation) {
        Edition of = editions.findById(edition);
        Organisation who = organisations.findById(organisation);
        return new Names(
                new Bilingual(who.name(Language.ro), who.name(Language.en)),
                new Bilingual(of.name(Language.ro), of.name(Language.en)),
                of.slug(),
                of.zone());
    }
}
