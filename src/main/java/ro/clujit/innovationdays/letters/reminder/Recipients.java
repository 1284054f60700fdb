package ro.clujit.innovationdays.letters.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;

/**
 * Who gets a kind of reminder, as a query of which each row is one letter: {@code once} (what makes a second one the same),
 * {@code ticket_id}, {@code registration_id}, {@code name}, {@code email} and {@code language}. Nobody is in it who has it
 * already, or at whose address letters do not arrive.
 */
record Recipients(String sql, List<Object> parameters) {

    private static final String NOT_YET = """
            select c.* from (%s) c
             where not exists (select 1 from reminder m where m.edition_id = ? and m.kind = ? and m.once = c.once)
               and not exists (select 1 from unreachable_address u where u.address = lower(trim(c.email)))
            """;

    /** Whoever came already needs no telling. */
    private static final String HOLDERS = """
            select t.id::text || ? as once, t.id as ticket_id, t.registration_id, t.name, t.email, r.language
              from ticket t join registration r on r.id = t.registration_id
             where t.edition_id = ? and t.state = 'VALID' and t.email <> ''
               and greatest(t.created_at, r.confirmed_at) <= ?
               and not exists (select 1 from ticket_notice n where n.ticket_id = t.id and n.kind = 'TICKET_AGAIN'
                                  and n.created_at > ?)
               and not exists (select 1 from presence p where p.ticket_id = t.id and p.area_id = t.edition_id)
            """;

    /** The holder, where somebody has written down an address; whoever registered, once for all of theirs, where not. */
    private static final String NAMELESS = """
            select t.id::text || '/' || t.holder as once, t.id as ticket_id, t.registration_id, t.name, t.email, r.language
              from ticket t join registration r on r.id = t.registration_id
             where t.edition_id = ? and t.state = 'VALID' and t.details_asked and t.email <> ''
               and greatest(t.created_at, r.confirmed_at) <= ?
               and not exists (select 1 from ticket_notice n where n.ticket_id = t.id and n.created_at > ?)
            union all
            select r.id::text, null, r.id, r.contact_name, r.contact_email, r.language
              from registration r
             where r.edition_id = ? and r.state = 'CONFIRMED' and r.contact_email <> '' and r.confirmed_at <= ?
               and exists (select 1 from ticket t where t.registration_id = r.id and t.state = 'VALID' and t.details_asked
                              and t.email = '')
            """;

    /**
     * So many days before its time runs out; of a short time, when half of it has passed. An approval can come late: whoever
     * was asked for the money just now is not reminded of it.
     */
    private static final String OWING = """
            select r.id::text || '/' || extract(epoch from r.pay_until)::bigint as once, null::uuid as ticket_id,
                   r.id as registration_id, r.contact_name as name, r.contact_email as email, r.language
              from registration r,
                   lateral (select greatest(
                       ((r.pay_until at time zone ?)::date - ? + ?::time) at time zone ?,
                       r.requested_at + (r.pay_until - r.requested_at) / 2) as at) moment
             where r.edition_id = ? and r.state = 'PENDING_PAYMENT' and r.contact_email <> '' and r.pay_until > ?
               and (moment.at between ? and ? or r.requested_at <= ?)
               and not exists (select 1 from letter l where l.kind = 'registration-payment' and l.subject_id = r.id
                                  and l.created_at > ?)
            """;

    private static final String VISITORS = """
            select t.id::text as once, t.id as ticket_id, t.registration_id, t.name, t.email, r.language
              from ticket t join registration r on r.id = t.registration_id
             where t.edition_id = ? and t.state = 'VALID' and t.email <> ''
               and exists (select 1 from presence p where p.ticket_id = t.id and p.area_id = t.edition_id)
            """;

    /** Of an address, its latest word on news counts, whichever of its tickets it was said for. */
    private static final String EARLIER = """
            select distinct on (lower(t.email)) encode(sha256(convert_to(lower(t.email), 'UTF8')), 'hex') as once,
                   t.id as ticket_id, t.registration_id, t.name, t.email, r.language
              from edition e join ticket t on t.edition_id = e.id join registration r on r.id = t.registration_id
              join consent c on c.ticket_id = t.id and c.purpose = 'NEWS' and c.withdrawn_at is null
             where e.id <> ? and e.example = ? and e.state <> 'DRAFT' and e.ends_on < ?
               and t.state = 'VALID' and t.email <> ''
               and not exists (select 1 from ticket o join consent w on w.ticket_id = o.id and w.purpose = 'NEWS'
                                where lower(o.email) = lower(t.email) and w.withdrawn_at > c.given_at)
               and not exists (select 1 from ticket n where n.edition_id = ? and lower(n.email) = lower(t.email)
                                  and n.state in ('PENDING', 'VALID'))
             order by lower(t.email), e.ends_on desc, t.id
            """;

    /**
     * @param moment that is served: who came later than it has it all from their confirmation
     * @param asked whether somebody asked for what was missed; for {@link ReminderKind#PAYMENT} alone
     */
    static Recipients of(
            ReminderKind kind, ReminderTerms terms, Edition edition, Instant moment, boolean asked, Instant now) {
        Object id = edition.id();
        Instant settled = moment.minus(kind.settled());
        return switch (kind) {
            case WEEK_BEFORE -> notYet(kind, edition, HOLDERS, "", id, settled, settled);
            case DAY_BEFORE ->
                notYet(
                        kind,
                        edition,
                        HOLDERS,
                        "/" + edition.startsOn().map(LocalDate::toString).orElse(""),
                        id,
                        settled,
                        settled);
            case DETAILS -> notYet(kind, edition, NAMELESS, id, settled, settled, id, settled);
            case PAYMENT ->
                notYet(
                        kind,
                        edition,
                        OWING,
                        edition.zone().getId(),
                        terms.days(),
                        terms.at().toString(),
                        edition.zone().getId(),
                        id,
                        now,
                        terms.since(),
                        now,
                        asked ? moment : Instant.EPOCH,
                        now.minus(kind.settled()));
            case THANKS -> notYet(kind, edition, VISITORS, id);
            case NEXT_EDITION ->
                notYet(
                        kind,
                        edition,
                        EARLIER,
                        id,
                        edition.isExample(),
                        edition.startsOn().orElseGet(() -> LocalDate.ofInstant(now, edition.zone())),
                        id);
        };
    }

    private static Recipients notYet(ReminderKind kind, Edition edition, String sql, Object... parameters) {
        return new Recipients(
                NOT_YET.formatted(sql),
                Stream.concat(Stream.of(parameters), Stream.of(edition.id(), kind.name()))
                        .toList());
    }

    /** In one order, so that two who take the next ones at once wait for each other in no ring. */
    String next() {
        return "select * from (" + sql + ") r order by once limit ?";
    }
}
