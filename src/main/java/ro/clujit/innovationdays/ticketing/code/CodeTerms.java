package ro.clujit.innovationdays.ticketing.code;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.Code;

/**
 * What an organiser writes down about a code, or about each of a batch. A null end of its time leaves that end open.
 *
 * @param value hundredths of the ticket's currency, or of a percent
 * @param reserves takes its places from the quotas at once; for one ticket type only
 * @param types what it is good for; all of the edition's when empty
 * @param most how many places it can be used for
 * @param addresses addresses, or domains that begin with @; for anybody when empty
 * @param byDomain whether an address of one of its domains is enough, without typing the code
 */
public record CodeTerms(
        String organisation,
        Code.Discount discount,
        long value,
        boolean unlocks,
        boolean reserves,
        Set<UUID> types,
        int most,
        Instant from,
        Instant until,
        Set<String> addresses,
        boolean byDomain) {

    public CodeTerms {
        types = Set.copyOf(types);
        addresses = Set.copyOf(addresses);
    }

    void applyTo(Code code, String batch) {
        code.putIn(batch, organisation);
        code.takeOff(discount, value);
        code.grant(unlocks, reserves, types);
        code.limit(from, until, addresses, byDomain);
    }

    /** Of a code that is there. */
    public static CodeTerms of(Code code) {
        return new CodeTerms(
                code.organisation(),
                code.discount(),
                code.discountValue(),
                code.unlocks(),
                code.reserves(),
                code.types(),
                code.mostUses(),
                code.validFrom().orElse(null),
                code.validUntil().orElse(null),
                code.addresses(),
                code.byDomain());
    }
}
