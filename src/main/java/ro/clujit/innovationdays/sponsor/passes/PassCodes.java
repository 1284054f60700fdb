package ro.clujit.innovationdays.sponsor.passes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.Codes;
import ro.clujit.innovationdays.ticketing.code.CodeTerms;
import ro.clujit.innovationdays.ticketing.code.Coding;

/** Makes the codes of passes, each good for one place without charge, within the caller's transaction. */
@ApplicationScoped
class PassCodes {

    private static final String PREFIX = "PASS-";
    private static final int CHARACTERS = 10;
    private static final long ALL_OF_IT = 10_000;

    private final Coding coding;
    private final Codes codes;

    PassCodes(Coding coding, Codes codes) {
        this.coding = coding;
        this.codes = codes;
    }

    /** @return empty where fewer places are left than they would keep; the caller's transaction is then taken back */
    Optional<List<Code>> make(Edition edition, Organisation organisation, PassOffer offer, int count) {
        var terms = new CodeTerms(
                organisation.name(Language.ro),
                Code.Discount.PERCENT,
                ALL_OF_IT,
                true,
                offer.reserves(),
                Set.of(offer.ticketTypeId()),
                1,
                null,
                null,
                Set.of(),
                false);
        Coding.Outcome outcome = coding.addBatch(edition, UUID.randomUUID(), PREFIX, count, CHARACTERS, terms);
        return outcome instanceof Coding.Outcome.Done done
                ? Optional.of(done.made().stream().map(codes::findById).toList())
                : Optional.empty();
    }

    /**
     * For good, unless somebody holds a place with it or has a ticket; its row is locked, so nobody comes between.
     *
     * @return whether it was unused
     */
    boolean withdraw(Code code) {
        codes.getEntityManager().refresh(code, LockModeType.PESSIMISTIC_WRITE);
        return code.used() == 0 && coding.withdraw(code.id());
    }
}
