package ro.clujit.innovationdays.ticketing.code.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Refusal;

/**
 * A code in the back office.
 *
 * @param off what it takes off, such as {@code 20%} or {@code 50.00}; empty for nothing
 */
public record CodeRow(
        UUID id,
        String text,
        String batch,
        String organisation,
        String off,
        boolean unlocks,
        boolean reserves,
        int used,
        int most,
        int heldBack,
        State state) {

    /** Whether it can be used now. */
    public enum State {
        GOOD,
        NOT_YET,
        USED_UP,
        OVER,
        WITHDRAWN
    }

    static CodeRow of(Code code, Instant now, Language language) {
        return new CodeRow(
                code.id(),
                code.text(),
                code.batch(),
                code.organisation(),
                off(code, language),
                code.unlocks(),
                code.reserves(),
                code.used(),
                code.mostUses(),
                code.heldBack(),
                state(code, now));
    }

    static String off(Code code, Language language) {
        return switch (code.discount()) {
            case NONE -> "";
            case AMOUNT -> BigDecimal.valueOf(code.discountValue(), 2).toPlainString();
            case PERCENT -> OfferView.percent((int) code.discountValue(), language);
        };
    }

    private static State state(Code code, Instant now) {
        if (code.isWithdrawn()) {
            return State.WITHDRAWN;
        }
        return code.closedBecause(now)
                .map(refusal -> refusal == Refusal.CODE_NOT_YET ? State.NOT_YET : State.OVER)
                .orElse(code.used() < code.mostUses() ? State.GOOD : State.USED_UP);
    }
}
