package ro.clujit.innovationdays.payment.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.payment.Refunds;

/** Reads what of an edition's money has to go back, as it is at that moment. */
@ApplicationScoped
class RefundReading {

    /** Of what was sent back; the rest is history. */
    private static final int LATEST = 200;

    private final Refunds refunds;

    RefundReading(Refunds refunds) {
        this.refunds = refunds;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<RefundDocument> all(Edition edition, RefundDocument.State state) {
        return Stream.concat(refunds.open(edition).stream(), refunds.settled(edition, LATEST).stream())
                .map(RefundDocument::of)
                .filter(refund -> state == null || refund.state() == state)
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    RefundDocument one(Edition edition, UUID id) {
        return refunds.of(edition, id).map(RefundDocument::of).orElseThrow(NotFoundException::new);
    }
}
