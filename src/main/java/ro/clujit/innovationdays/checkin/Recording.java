package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.rules.Admission;
import ro.clujit.innovationdays.checkin.rules.Decision;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.checkin.rules.GateRules;
import ro.clujit.innovationdays.checkin.rules.Pass;
import ro.clujit.innovationdays.checkin.rules.Span;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.platform.code.CodeForm;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Decides a scan and writes it down, in one transaction that holds the ticket's row. */
@ApplicationScoped
class Recording {

    private static final Duration LONGEST_WAIT = Duration.ofDays(400);

    private final Doors doors;
    private final ScanRows rows;
    private final Clock clock;

    Recording(Doors doors, ScanRows rows, Clock clock) {
        this.doors = doors;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    Optional<Recorded> recorded(UUID nonce) {
        return rows.recorded(nonce);
    }

    /** @return empty when an organiser told of a gate that there is not */
    @Transactional
    Optional<Recorded> record(ScanRequest request, Scanner scanner) {
        Optional<UUID> edition =
                scanner.isDevice() ? Optional.of(scanner.edition()) : doors.editionOf(request.gateId());
        return edition.map(id -> record(request, scanner, doors.of(id)));
    }

    private Recorded record(ScanRequest request, Scanner scanner, Door door) {
        Door.At gate = door.gate(request.gateId())
                .filter(found -> scanner.mayScanAt(found.id(), request.isOffline()))
                .orElse(null);
        Found found = find(request.shown(), door);
        UUID ticket = found.holder() == null ? null : found.holder().ticket();
        ScanRows.Before before = rows.before(request.nonce(), ticket, gate == null ? null : gate.area());
        if (before.isRecorded()) {
            return again(request, scanner);
        }
        Instant now = clock.instant();
        Instant told = request.scannedAt().minusMillis(scanner.skewMillis());
        // A battery that was empty sets a clock back by years, and nobody scanned then.
        boolean isKnown = told.isBefore(now) && told.isAfter(now.minus(LONGEST_WAIT));
        Instant at = isKnown ? told : now;
        Decision decision = decide(request, door, gate, found, before, at);
        var scan = outcome(request, scanner, door, gate, found.holder(), before, decision, at, now);
        rows.write(scan, request, scanner);
        return scan;
    }

    private static Recorded outcome(
            ScanRequest request,
            Scanner scanner,
            Door door,
            Door.At gate,
            Holder holder,
            ScanRows.Before before,
            Decision decision,
            Instant at,
            Instant now) {
        Verdict judged = decision.verdict();
        boolean overrules = request.reason() != null
                && request.direction() == Direction.IN
                && (request.isOffline() || scanner.mayOverrule() && judged.canBeOverruled());
        Verdict ours = overrules ? Verdict.ADMITTED : judged;
        Verdict verdict = request.isOffline() ? request.told() : ours;
        boolean isEarly = judged == Verdict.NOT_YET || judged == Verdict.WRONG_DAY;
        return new Recorded(
                OrderedIds.next(),
                request.nonce(),
                door.edition(),
                gate == null ? null : gate.id(),
                gate == null ? null : gate.area(),
                scanner.device(),
                verdict,
                verdict == judged || overrules ? null : judged,
                overrules ? judged : null,
                at,
                now,
                before.stay().since(),
                before.gate(),
                isEarly ? decision.when() : null,
                holder,
                door.isOfARehearsal(at),
                false);
    }

    private Decision decide(
            ScanRequest request, Door door, Door.At gate, Found found, ScanRows.Before before, Instant at) {
        if (found.holder() == null) {
            return new Decision(found.isOfOurForm() ? Verdict.UNKNOWN : Verdict.MISREAD, null);
        }
        if (gate == null) {
            return new Decision(Verdict.WRONG_GATE, null);
        }
        GateRules rules = gate.rules();
        boolean isCounted = rules.places() != GateRules.NO_LIMIT && request.direction() == Direction.IN;
        Holder holder = found.holder();
        List<Span> days = door.type(holder.type()).map(Door.Type::days).orElse(List.of());
        var pass = new Pass(
                holder.edition().equals(door.edition()),
                holder.standing(),
                holder.type().toString(),
                days,
                before.stay());
        int inside = isCounted ? rows.lockAndCount(gate.area(), lastOut(rules, at)) : 0;
        return new Admission(rules, pass, inside).decide(request.direction(), at);
    }

    /** Whoever came in before that is out. */
    static Instant lastOut(GateRules rules, Instant at) {
        return rules.outAt().stream()
                .filter(out -> !out.isAfter(at))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** @param holder null where the code leads to none */
    private record Found(Holder holder, boolean isOfOurForm) {}

    private Found find(Shown shown, Door door) {
        if (shown instanceof Shown.Digest digest) {
            return new Found(rows.lockByDigest(digest.of()).orElse(null), true);
        }
        if (shown instanceof Shown.Listed listed) {
            return new Found(rows.lock(door.edition(), listed.ticket()).orElse(null), true);
        }
        String text = ((Shown.Text) shown).code();
        Optional<CodeForm> code = CodeForm.read(text);
        if (code.isPresent()) {
            return new Found(rows.lockByDigest(Keys.digest(code.get().text())).orElse(null), true);
        }
        Optional<String> shortCode = CodeForm.readShort(text);
        return new Found(
                shortCode
                        .flatMap(found -> rows.lockByShortCode(door.edition(), found))
                        .orElse(null),
                shortCode.isPresent());
    }

    /** The same answer, unless the device could not wait for it and let somebody through meanwhile. */
    private Recorded again(ScanRequest request, Scanner scanner) {
        Recorded before = rows.lockRecorded(request.nonce()).orElseThrow();
        boolean wentThrough = request.isOffline()
                && request.told().isPassage()
                && !before.verdict().isPassage()
                && before.judged() == null
                && scanner.isDevice()
                && scanner.device().equals(before.device());
        if (!wentThrough) {
            return before;
        }
        var amended = new Recorded(
                before.id(),
                before.nonce(),
                before.edition(),
                before.gate(),
                before.area(),
                before.device(),
                request.told(),
                before.verdict(),
                before.overruled(),
                before.happenedAt(),
                before.receivedAt(),
                before.since(),
                before.sinceGate(),
                before.goodAt(),
                before.holder(),
                before.rehearsal(),
                before.undone());
        rows.amend(amended, before.verdict());
        return amended;
    }
}
