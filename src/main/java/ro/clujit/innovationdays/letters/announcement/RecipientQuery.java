package ro.clujit.innovationdays.letters.announcement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.CommonQueryContract;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.ticketing.Standing;

/**
 * The statement that finds whom a filter chooses: {@code judged}, an address once, with the reason why it is left out if
 * there is one, and {@code nobody}, how many tickets have no address.
 */
final class RecipientQuery {

    /** Whether somebody ended what this is. Speaks of a table r of readers; {@code :nature} and {@code :edition} are set. */
    static final String UNSUBSCRIBED = """
            exists (select 1 from unsubscribed u where u.address = r.address
                       and (u.scope = 'NEWS' and :nature = 'NEWS'
                            or u.scope = 'EDITION' and :nature = 'PRACTICAL' and r.reader = 'TICKET'
                                and u.edition_id = :edition
                            or u.scope = 'PARTNER' and r.reader = 'CONTACT'))""";

    static final String UNREACHABLE = "exists (select 1 from unreachable_address x where x.address = r.address)";

    /** Whether a ticket t, of this address if it is about a contact, has its holder's consent to news. */
    static final String CONSENT = "exists (select 1 from consent c where c.ticket_id = t.id and c.purpose = 'NEWS'"
            + " and c.withdrawn_at is null)";

    private static final String CONTACTS =
            " from sponsorship s join tier on tier.id = s.tier_id join organisation o on o.id = s.organisation_id"
                    + " join partner_contact p on p.organisation_id = o.id and p.ended_at is null"
                    + " where s.tier_id = any(cast(string_to_array(:tiers, ',') as uuid[]))";

    /** Everybody goes home when gates of the building say so; nobody is in who came before. */
    private static final String INSIDE = """
            exists (select 1 from presence p where p.ticket_id = t.id and p.area_id = t.edition_id and p.inside
                       and p.since >= coalesce((select max(case when home.today <= home.here then home.today
                                                                else home.today - interval '1 day' end
                                                           at time zone home.time_zone)
                            from (select date_trunc('day', z.here) + g.out_at as today, z.here, ge.time_zone
                                    from gate g join edition ge on ge.id = g.edition_id
                                    cross join lateral (select :now at time zone ge.time_zone as here) z
                                   where g.edition_id = t.edition_id and g.area = 'BUILDING'
                                     and g.out_at is not null) home), '-infinity'))""";

    private static final int MOST_WORDS = 6;

    private final Map<String, Object> parameters = new HashMap<>();
    private final String with;

    RecipientQuery(Edition edition, Nature nature, RecipientFilter filter, Instant now) {
        parameters.put("nature", nature.name());
        parameters.put("edition", edition.id());
        String candidates = filter.isOfContacts() ? contacts(filter) : tickets(edition, filter, now);
        this.with = """
                with candidate as (%s), r as (
                    select distinct on (address) * from candidate where address <> ''
                     order by address, consented desc, since desc, reader_id
                ), judged as (
                    select r.*, case when %s then 'UNSUBSCRIBED'
                                     when :nature = 'NEWS' and not consented then 'NO_CONSENT'
                                     when %s then 'UNREACHABLE' end as left_out
                      from r
                ), nobody as (select count(*) as tickets from candidate where address = '')
                """.formatted(candidates, UNSUBSCRIBED, UNREACHABLE);
    }

    /** @param rest what is asked of {@code judged} and {@code nobody} */
    String sql(String rest) {
        return with + rest;
    }

    <Q extends CommonQueryContract> Q set(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private String contacts(RecipientFilter filter) {
        parameters.put("tiers", joined(filter.tiers()));
        return """
                select 'CONTACT' as reader, p.id as reader_id, lower(p.email) as address, p.name, p.language,
                       p.created_at as since, o.name_ro || ', ' || tier.name_ro as why_ro,
                       o.name_en || ', ' || tier.name_en as why_en,
                       exists (select 1 from ticket t where lower(t.email) = lower(p.email) and %s) as consented
                """.formatted(CONSENT) + CONTACTS + languages("p.language", filter);
    }

    private String tickets(Edition edition, RecipientFilter filter, Instant now) {
        var where = new ArrayList<String>();
        List<UUID> editions = filter.editions().isEmpty() ? List.of(edition.id()) : filter.editions();
        where.add("t.edition_id = any(" + ids("editions", editions) + ")");
        where.add(standings(filter.standings()));
        if (!filter.types().isEmpty()) {
            String types = ids("types", filter.types());
            where.add("(t.ticket_type_id = any(" + types + ") or exists (select 1 from ticket_add_on a where"
                    + " a.ticket_id = t.id and a.state in ('PENDING', 'VALID') and a.ticket_type_id = any(" + types
                    + ")))");
        }
        if (!filter.audiences().isEmpty()) {
            parameters.put("audiences", joined(filter.audiences()));
            where.add("t.audience = any(string_to_array(:audiences, ','))");
        }
        if (!filter.sessions().isEmpty()) {
            where.add(sessions(ids("sessions", filter.sessions())));
        }
        if (!filter.visits().isEmpty()) {
            where.add(filter.visits().stream().map(this::visit).collect(Collectors.joining(" or ", "(", ")")));
            if (filter.visits().contains(Visit.INSIDE)) {
                parameters.put("now", now);
            }
        }
        if (!filter.tiers().isEmpty()) {
            parameters.put("tiers", joined(filter.tiers()));
            where.add("lower(t.email) in (select lower(p.email)" + CONTACTS + ")");
        }
        addWords(filter.words(), where);
        return """
                select 'TICKET' as reader, t.id as reader_id, lower(t.email) as address, t.name,
                       registration.language, t.created_at as since,
                       type.name_ro || ', ' || e.name_ro as why_ro, type.name_en || ', ' || e.name_en as why_en,
                       %s as consented
                  from ticket t join registration on registration.id = t.registration_id
                  join ticket_type type on type.id = t.ticket_type_id join edition e on e.id = t.edition_id
                 where\s""".formatted(CONSENT) + String.join(" and ", where) + languages("registration.language", filter);
    }

    private static String standings(List<Standing> chosen) {
        List<Standing> some = chosen.isEmpty() ? List.of(Standing.VALID) : chosen;
        return some.stream()
                .filter(RecipientFilter.STANDINGS::contains)
                .map(standing -> switch (standing) {
                    case AWAITS_APPROVAL -> "t.state = 'PENDING' and registration.state = 'PENDING_APPROVAL'";
                    case AWAITS_PAYMENT -> "t.state = 'PENDING' and registration.state <> 'PENDING_APPROVAL'";
                    default -> "t.state = 'VALID'";
                })
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String sessions(String ids) {
        return """
                (exists (select 1 from session join followed_session f on f.session_guid = session.guid
                           join follower on follower.id = f.follower_id
                          where session.id = any(%1$s) and f.confirmed_at is not null
                            and follower.edition_id = t.edition_id and lower(follower.email) = lower(t.email))
                 or exists (select 1 from scan join gate on gate.id = scan.gate_id
                             where scan.ticket_id = t.id and gate.session_id = any(%1$s) and scan.verdict = 'ADMITTED'
                               and scan.undone_at is null and not scan.rehearsal))""".formatted(ids);
    }

    private String visit(Visit visit) {
        String came = "exists (select 1 from presence p where p.ticket_id = t.id and p.area_id = t.edition_id)";
        return switch (visit) {
            case CAME -> came;
            case DID_NOT_COME -> "not " + came;
            case INSIDE -> INSIDE;
        };
    }

    private String languages(String column, RecipientFilter filter) {
        if (filter.languages().isEmpty()) {
            return "";
        }
        parameters.put("languages", joined(filter.languages()));
        return " and " + column + " = any(string_to_array(:languages, ','))";
    }

    private void addWords(String query, List<String> where) {
        int n = 0;
        for (String word : Text.folded(query).split("\\s+")) {
            if (!word.isEmpty() && n < MOST_WORDS) {
                where.add("(t.search like :like%d escape '!' or lower(t.short_code) = :word%d)".formatted(n, n));
                parameters.put("like" + n, "%" + word.replaceAll("[!%_]", "!$0") + "%");
                parameters.put("word" + n, word.replace("-", ""));
                n++;
            }
        }
    }

    private String ids(String name, List<UUID> ids) {
        parameters.put(name, joined(ids));
        return "cast(string_to_array(:" + name + ", ',') as uuid[])";
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
