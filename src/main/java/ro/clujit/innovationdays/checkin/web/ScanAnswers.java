package ro.clujit.innovationdays.checkin.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.Arrivals;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.Holder;
import ro.clujit.innovationdays.checkin.Recorded;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.RevokedCode;

/** Puts into words, in the reader's language, what was recorded. */
@ApplicationScoped
public class ScanAnswers {

    private final Doors doors;
    private final Arrivals arrivals;
    private final Page page;

    ScanAnswers(Doors doors, Arrivals arrivals, Page page) {
        this.doors = doors;
        this.arrivals = arrivals;
        this.page = page;
    }

    public ScanAnswer of(Recorded scan) {
        Door door = doors.of(scan.edition());
        Holder holder = scan.holder();
        boolean foreign = holder != null && !holder.edition().equals(door.edition());
        RevokedCode.Reason revoked = scan.verdict() == Verdict.REVOKED && holder != null ? holder.revoked() : null;
        // Whoever stands there with the code of before is not the one whose name is on the ticket now; and the
        // attendees
        // of another edition are not this door's to know.
        boolean isNotTold = foreign || revoked == RevokedCode.Reason.TRANSFERRED;
        return new ScanAnswer(
                scan.nonce(),
                scan.verdict(),
                holder == null || isNotTold ? null : told(holder, door),
                scan.since(),
                scan.sinceGate() == null
                        ? null
                        : door.gate(scan.sinceGate())
                                .map(gate -> in(gate.name()))
                                .orElse(null),
                foreign ? in(doors.of(holder.edition()).name()) : null,
                revoked,
                scan.goodAt(),
                elsewhere(scan, door),
                scan.overruled(),
                scan.judged(),
                scan.undone(),
                inside(door.edition()),
                scan.gate() == null ? 0 : admittedAt(scan.gate()));
    }

    /** People in the building. */
    long inside(UUID edition) {
        return arrivals.of(edition).inside();
    }

    long admittedAt(UUID gate) {
        return arrivals.at(gate);
    }

    private List<String> elsewhere(Recorded scan, Door door) {
        if (scan.verdict() != Verdict.WRONG_GATE || scan.holder() == null || scan.gate() == null) {
            return List.of();
        }
        return door.gate(scan.gate()).map(gate -> door.elsewhere(scan.holder().type(), gate)).orElse(List.of()).stream()
                .map(gate -> in(gate.name()))
                .toList();
    }

    private ScanAnswer.Holder told(Holder holder, Door door) {
        Language language = page.language();
        return new ScanAnswer.Holder(
                holder.ticket(),
                holder.calledIn(language),
                holder.organisation(),
                door.type(holder.type()).map(type -> in(type.name())).orElse(""),
                holder.audience());
    }

    private String in(Bilingual text) {
        return text.in(page.language());
    }
}
