package ro.clujit.innovationdays.checkin;

import ro.clujit.innovationdays.checkin.rules.Verdict;

/** How a scan moves its holder: one row for each area that they were ever in. */
final class Moves {

    private static final String MOVE = """
            insert into presence (ticket_id, area_id, edition_id, gate_id, inside, since) values (?, ?, ?, ?, ?, ?)
            on conflict (ticket_id, area_id) do update
               set inside = excluded.inside, gate_id = excluded.gate_id,
                   since = greatest(excluded.since, presence.since), changed_in = pg_current_xact_id()
            """;

    private Moves() {}

    /** @param late whether something else may have happened since, which then holds */
    static String sql(boolean late) {
        return late ? MOVE + " where presence.since <= excluded.since" : MOVE;
    }

    static Object[] of(Recorded scan) {
        return new Object[] {
            scan.holder().ticket(),
            scan.area(),
            scan.edition(),
            scan.gate(),
            scan.verdict() == Verdict.ADMITTED,
            scan.happenedAt()
        };
    }
}
