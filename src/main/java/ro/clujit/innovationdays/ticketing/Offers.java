package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
        return views(
                types.of(edition).stream()
                        .filter(type -> type.kind() == TicketKind.ADMISSION)
                        .filter(type -> !type.isWithCodeOnly()
                                || known.filter(found -> found.unlocks() && found.isGoodFor(type.id()))
                                        .isPresent())
                        .toList(),
                known,
                language,
                now);
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

    /** Workshops and dinners that can be chosen now with tickets of those types, by the ids of the types. */
    public Map<UUID, List<OfferView>> addOns(Edition edition, List<TicketType> admissions, Language language) {
        List<TicketType> all = types.of(edition).stream()
                .filter(type -> type.kind() == TicketKind.ADD_ON)
                .toList();
        List<OfferView> views = views(all, Optional.empty(), language, clock.instant());
        Map<UUID, List<OfferView>> found = new HashMap<>();
        for (TicketType admission : admissions) {
            found.put(
                    admission.id(),
                    IntStream.range(0, all.size())
                            .filter(i -> all.get(i).goesWith(admission)
                                    && all.get(i).price().currency()
                                            == admission.price().currency())
                            .mapToObj(views::get)
                            .toList());
        }
        return found;
    }

    /** As organisers see it: all of them. */
    public List<OfferView> all(Edition edition, Language language) {
        return views(types.of(edition), Optional.empty(), language, clock.instant());
    }

    /** Of one place, as listed at this moment. */
    public Price priceOf(TicketType type) {
        return choosing.priceOf(type, clock.instant());
    }

    /** What they cost and who waits for them is asked once for all. @param code good for some of them, if any */
    private List<OfferView> views(List<TicketType> all, Optional<Code> code, Language language, Instant now) {
        Map<UUID, Price> listed = choosing.pricesOf(all, now);
        Set<UUID> waitedFor = choosing.waitedFor(all);
        return all.stream()
                .map(type -> {
                    Optional<Code> ofType = code.filter(known -> known.isGoodFor(type.id()));
                    Price price = listed.get(type.id());
                    int reserved =
                            ofType.filter(Code::reserves).map(Code::heldBack).orElse(0);
                    return OfferView.of(
                            type,
                            ofType.map(known -> known.applied(price)).orElse(price),
                            reserved,
                            reserved == 0 && waitedFor.contains(type.id()),
                            language,
                            now);
                })
                .toList();
    }
}
