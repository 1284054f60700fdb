package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** What can be had for an edition, and whether it can be had now. */
@ApplicationScoped
public class Offers {

    private final TicketTypes types;
    private final Codes codes;
    private final Choosing choosing;
    private final Clock clock;

    Offers(TicketTypes types, Codes codes, Choosing choosing, Clock clock) {
        this.types = types;
        this.codes = codes;
        this.choosing = choosing;
        this.clock = clock;
    }

    /** The admissions that everybody can see. */
    public List<OfferView> of(Edition edition, Language language) {
        return of(edition, "", language);
    }

    /** Those, and what the code unlocks; what it discounts is at its price. @param code as typed; may be empty */
    public List<OfferView> of(Edition edition, String code, Language language) {
        Instant now = clock.instant();
        Optional<Code> known = code.isBlank()
                ? Optional.empty()
                : codes.find(edition, code)
                        .filter(found -> found.closedBecause(now).isEmpty());
        return types.of(edition).stream()
                .filter(type -> type.kind() == TicketKind.ADMISSION)
                .filter(type -> !type.isWithCodeOnly()
                        || known.filter(found -> found.unlocks() && found.isGoodFor(type.id()))
                                .isPresent())
                .map(type -> view(type, known.filter(found -> found.isGoodFor(type.id())), language, now))
                .toList();
    }

    /** What is wrong with the code, uses apart; empty when nothing is, and for no code. */
    public Optional<Refusal> codeRefusal(Edition edition, String code) {
        return code.isBlank()
                ? Optional.empty()
                : codes.find(edition, code)
                        .map(found -> found.closedBecause(clock.instant())
                                .or(() -> found.used() >= found.mostUses()
                                        ? Optional.of(Refusal.CODE_USED_UP)
                                        : Optional.empty()))
                        .orElse(Optional.of(Refusal.CODE_UNKNOWN));
    }

    /** Workshops and dinners that can be chosen now with a ticket of that type. */
    public List<OfferView> addOns(TicketType admission, Language language) {
        Instant now = clock.instant();
        return types.of(admission.edition()).stream()
                .filter(type -> type.goesWith(admission)
                        && type.price().currency() == admission.price().currency())
                .map(type -> view(type, Optional.empty(), language, now))
                .toList();
    }

    /** As organisers see it: all of them. */
    public List<OfferView> all(Edition edition, Language language) {
        Instant now = clock.instant();
        return types.of(edition).stream()
                .map(type -> view(type, Optional.empty(), language, now))
                .toList();
    }

    /** Of one place, as listed at this moment. */
    public Price priceOf(TicketType type) {
        return choosing.priceOf(type, clock.instant());
    }

    private OfferView view(TicketType type, Optional<Code> code, Language language, Instant now) {
        Price listed = choosing.priceOf(type, now);
        Price price = code.map(known -> known.applied(listed)).orElse(listed);
        int reserved = code.filter(Code::reserves).map(Code::heldBack).orElse(0);
        boolean isOthersTurn = reserved == 0 && choosing.isOthersTurn(type);
        return OfferView.of(type, price, reserved, isOthersTurn, language, now);
    }
}
