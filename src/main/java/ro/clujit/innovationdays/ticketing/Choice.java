package ro.clujit.innovationdays.ticketing;

import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.platform.money.Currency;

/**
 * What is to be held, with prices: all its rules have passed it, and only the counts in the database can still refuse.
 *
 * @param code the one that was typed; empty without one
 */
record Choice(List<Item> items, Optional<Code> code) {

    /** @param isByCode whether its places are uses of the code */
    record Item(TicketType type, int places, Price price, boolean isByCode) {}

    Choice {
        items = List.copyOf(items);
    }

    /** What was chosen before, at the prices of then. */
    static Choice again(List<RegistrationLine> lines, Optional<Code> code) {
        return new Choice(
                lines.stream()
                        .map(line -> new Item(line.ticketType(), line.places(), line.price(), line.isByCode()))
                        .toList(),
                code);
    }

    Currency currency() {
        return items.get(0).price().list().currency();
    }

    boolean needsApproval() {
        return items.stream().anyMatch(item -> item.type().needsApproval());
    }

    int codePlaces() {
        return items.stream().filter(Item::isByCode).mapToInt(Item::places).sum();
    }

    /** Those that a code held back are taken from the quotas already. */
    Places placesFromQuotas() {
        boolean isReserved = code.filter(Code::reserves).isPresent();
        var places = new Places();
        items.stream()
                .filter(item -> !(isReserved && item.isByCode()))
                .forEach(item -> places.add(item.type(), item.places()));
        return places;
    }

    List<RegistrationLine> linesOf(Registration registration) {
        return items.stream()
                .map(item -> new RegistrationLine(
                        registration.id(), item.type(), item.places(), item.price(), item.isByCode()))
                .toList();
    }
}
