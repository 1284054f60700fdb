package ro.clujit.innovationdays.site.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ro.clujit.innovationdays.site.unreachable.UnreachableMark;
import ro.clujit.innovationdays.ticketing.Source;
import ro.clujit.innovationdays.ticketing.Trace;

/**
 * What organisers see of a registration beside its tickets.
 *
 * @param total empty where nothing is to be paid
 * @param reference empty where nothing is to be paid
 * @param payUntil in words; empty where nothing is waited for
 * @param code that it goes by; empty without one
 * @param owedLater for what was chosen since it was confirmed, in words; empty where nothing is
 * @param unreachable marks by addresses, in lower case
 * @param owes whether money for it can be written down
 */
public record DeskView(
        String contactName,
        String contactEmail,
        String total,
        String reference,
        String payUntil,
        String code,
        Source source,
        boolean owes,
        boolean awaitsApproval,
        List<LineView> lines,
        String owedLater,
        List<AddOnView> addOns,
        List<TraceView> traces,
        Map<String, UnreachableMark> unreachable) {

    /** @return null where letters arrive there */
    public UnreachableMark unreachableAt(String address) {
        return unreachable.get(address.toLowerCase(Locale.ROOT));
    }

    /** @param price of one place, in words */
    public record LineView(String type, int places, String price) {}

    public record AddOnView(String name, String what) {}

    /** @param by empty for a holder and for the service itself */
    public record TraceView(String when, Trace.Kind kind, String by, boolean byHolder, String before, String after) {}
}
