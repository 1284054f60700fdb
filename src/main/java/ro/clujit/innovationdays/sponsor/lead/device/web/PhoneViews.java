package ro.clujit.innovationdays.sponsor.lead.device.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.qr.QrPicture;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.lead.LeadRights;
import ro.clujit.innovationdays.sponsor.lead.LeadTerm;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPairing;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhone;
import ro.clujit.innovationdays.sponsor.lead.device.LeadPhones;
import ro.clujit.innovationdays.sponsor.lead.device.PhoneMessages;

/** What is shown of phones and their links. */
@ApplicationScoped
class PhoneViews {

    private final Sponsorships sponsorships;
    private final LeadRights rights;
    private final LeadPhones phones;
    private final Links links;
    private final Clock clock;

    /** What a link's address is made of. */
    @ApplicationScoped
    static class Links {
        private final LeadPairing pairing;
        private final PublicAddress address;

        Links(LeadPairing pairing, PublicAddress address) {
            this.pairing = pairing;
            this.address = address;
        }

        String of(LeadPairing.Link link, Language language) {
            return address.of("/" + language + "/leads/pair/" + pairing.tokenOf(link.id()));
        }
    }

    PhoneViews(Sponsorships sponsorships, LeadRights rights, LeadPhones phones, Links links, Clock clock) {
        this.sponsorships = sponsorships;
        this.rights = rights;
        this.phones = phones;
        this.links = links;
        this.clock = clock;
    }

    /** An edition in which the organisation has its place; empty where it has none. */
    Optional<Edition> edition(String slug, Organisation organisation) {
        return sponsorships.of(organisation).stream()
                .filter(one -> one.state().takesPlace())
                .map((Sponsorship one) -> one.tier().edition())
                .filter(edition -> edition.slug().equals(slug))
                .findFirst();
    }

    /** @param base as the view has it */
    PhonesView of(String base, Edition edition, Organisation organisation, Language language) {
        Optional<LeadTerm> term =
                rights.of(edition.id(), organisation.id()).filter(found -> found.holds(clock.instant()));
        PhoneMessages words = MessageBundles.get(PhoneMessages.class, Localized.Literal.of(language.name()));
        List<LeadPhone> all = phones.of(edition.id(), organisation.id());
        return new PhonesView(
                base,
                edition.slug(),
                edition.name(language),
                edition.isExample(),
                organisation.name(language),
                term.map(LeadTerm::phones).orElse(0),
                (int) all.stream().filter(phone -> !phone.isRevoked()).count(),
                term.flatMap(LeadTerm::until)
                        .map(until -> LocalDates.until(until, edition.zone(), language))
                        .orElse(""),
                all.stream()
                        .map(phone -> new PhonesView.Row(
                                phone.id(),
                                phone.name(),
                                !phone.isRevoked(),
                                phone.lastContactAt() == null
                                        ? words.never()
                                        : LocalDates.dateTime(phone.lastContactAt(), edition.zone(), language),
                                phone.waiting()))
                        .toList());
    }

    LinkView of(LeadPairing.Link link, Edition edition, Language language) {
        String shown = link.isOpen(clock.instant()) ? links.of(link, language) : null;
        return new LinkView(
                link.id(),
                edition.slug(),
                edition.name(language),
                link.name(),
                shown,
                shown == null ? null : QrPicture.of(shown),
                LocalDates.time(link.expiresAt(), edition.zone()),
                link.usedAt() != null);
    }
}
