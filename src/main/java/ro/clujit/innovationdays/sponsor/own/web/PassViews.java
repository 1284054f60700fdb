package ro.clujit.innovationdays.sponsor.own.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.passes.Pass;
import ro.clujit.innovationdays.sponsor.passes.PassOffers;
import ro.clujit.innovationdays.sponsor.passes.Passes;
import ro.clujit.innovationdays.sponsor.passes.Recipient;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** Gathers what a contact's page about their passes shows. */
@ApplicationScoped
class PassViews {

    private final Passes passes;
    private final PassOffers offers;
    private final TicketTypes types;
    private final PublicAddress address;
    private final Clock clock;

    PassViews(Passes passes, PassOffers offers, TicketTypes types, PublicAddress address, Clock clock) {
        this.passes = passes;
        this.offers = offers;
        this.types = types;
        this.address = address;
        this.clock = clock;
    }

    /** @param benefit whose form came back; null where none did */
    PassView of(Sponsorship sponsorship, UUID benefit, Fields sent, Language language) {
        Edition edition = sponsorship.tier().edition();
        List<Pass> all = passes.of(sponsorship);
        Map<UUID, String> registered = passes.registered(sponsorship);
        return new PassView(
                sponsorship.id(),
                edition.name(language),
                edition.isExample(),
                sponsorship.tier().name(language),
                sponsorship.isPublic() && edition.isPublic() && !edition.isOver(clock.instant()),
                sponsorship.tier().benefits().stream()
                        .filter(one -> one.kind() == BenefitKind.PASSES)
                        .map(one -> kind(
                                one,
                                all.stream()
                                        .filter(pass -> pass.benefitId().equals(one.id()) && pass.isHandedOut())
                                        .map(pass -> handed(pass, edition, registered, language))
                                        .toList(),
                                one.id().equals(benefit) ? sent : blank(language),
                                language))
                        .toList());
    }

    private static Fields blank(Language language) {
        return Fields.blank().put("key", UUID.randomUUID()).put("language", language);
    }

    private PassView.Kind kind(Benefit benefit, List<PassView.Handed> handed, Fields form, Language language) {
        Optional<String> type = offers.findByIdOptional(benefit.id())
                .flatMap(offer -> types.findByIdOptional(offer.ticketTypeId()))
                .map(found -> found.name(language));
        return new PassView.Kind(
                benefit.id(),
                benefit.text().in(language),
                type.orElse(""),
                type.isPresent(),
                benefit.amount(),
                Math.max(0, benefit.amount() - handed.size()),
                handed,
                form);
    }

    private PassView.Handed handed(Pass pass, Edition edition, Map<UUID, String> registered, Language language) {
        Recipient to = pass.recipient().orElseThrow();
        return new PassView.Handed(
                pass.id(),
                to.name(),
                to.email() == null ? "" : to.email(),
                address.of("/" + to.language() + "/editions/" + edition.slug() + "/register?code="
                        + pass.code().text()),
                LocalDates.dateTime(pass.handedAt().orElseThrow(), edition.zone(), language),
                pass.reminders(),
                registered.getOrDefault(pass.code().id(), ""));
    }
}
