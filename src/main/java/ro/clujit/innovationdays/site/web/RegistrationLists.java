package ro.clujit.innovationdays.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.site.unreachable.UnreachableMessages;
import ro.clujit.innovationdays.ticketing.Standing;
import ro.clujit.innovationdays.ticketing.TicketSearch;
import ro.clujit.innovationdays.ticketing.TicketSearch.Wanted;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.desk.DeskMessages;

/** Lists the tickets of an edition, narrowed to what an organiser looks for, and says how many there are of each kind. */
@ApplicationScoped
class RegistrationLists {

    private static final int ON_A_PAGE = 50;

    private final TicketSearch search;
    private final TicketTypes types;
    private final RegistrationDetails details;
    private final Page page;

    RegistrationLists(TicketSearch search, TicketTypes types, RegistrationDetails details, Page page) {
        this.search = search;
        this.types = types;
        this.details = details;
        this.page = page;
    }

    /** What is none of the states or types is not narrowed to. @param asked number of the page, from 1 */
    RegistrationList of(Edition edition, String query, String state, String type, boolean unreachable, int asked) {
        Standing standing = Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        List<TicketType> all = types.of(edition);
        UUID only = all.stream()
                .map(TicketType::id)
                .filter(id -> id.toString().equals(type))
                .findFirst()
                .orElse(null);
        var wanted = new Wanted(edition, query, standing, only, unreachable);
        Map<Standing, Long> byState = search.byStanding(wanted);
        int count = (int) byState.entrySet().stream()
                .filter(each -> standing == null || standing == each.getKey())
                .mapToLong(Map.Entry::getValue)
                .sum();
        int pages = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.max(1, Math.min(pages, asked));
        return new RegistrationList(
                details.rows(search.find(wanted, number - 1, ON_A_PAGE), page.language()),
                query,
                standing == null ? "" : standing.name(),
                only == null ? "" : only.toString(),
                count,
                number,
                pages,
                number > 1 ? address(wanted, number - 1) : "",
                number < pages ? address(wanted, number + 1) : "",
                states(wanted, byState),
                types(wanted, all),
                unreachable(wanted));
    }

    private List<RegistrationList.Filter> states(Wanted wanted, Map<Standing, Long> counted) {
        return filters(
                List.of(Standing.values()),
                counted,
                wanted.standing(),
                words()::standing_of,
                one -> address(
                        new Wanted(wanted.edition(), wanted.query(), one, wanted.type(), wanted.isUnreachable()), 1));
    }

    /** Null where there are none, so that nobody is told of what does not happen. */
    private RegistrationList.Filter unreachable(Wanted wanted) {
        long count = search.unreachable(wanted.edition(), wanted.query());
        return count == 0 && !wanted.isUnreachable()
                ? null
                : new RegistrationList.Filter(
                        page.words(UnreachableMessages.class).filter(count),
                        address(new Wanted(wanted.edition(), wanted.query(), null, null, !wanted.isUnreachable()), 1),
                        wanted.isUnreachable());
    }

    private List<RegistrationList.Filter> types(Wanted wanted, List<TicketType> all) {
        Map<UUID, String> names =
                all.stream().collect(Collectors.toMap(TicketType::id, type -> type.name(page.language())));
        return filters(
                all.stream().map(TicketType::id).toList(),
                search.byType(wanted),
                wanted.type(),
                names::get,
                one -> address(
                        new Wanted(wanted.edition(), wanted.query(), wanted.standing(), one, wanted.isUnreachable()),
                        1));
    }

    /** Only what there is any of, or what is chosen; all of them first. */
    private <K> List<RegistrationList.Filter> filters(
            List<K> kinds, Map<K, Long> counted, K chosen, Function<K, String> name, Function<K, String> address) {
        List<RegistrationList.Filter> filters = new ArrayList<>();
        long all = counted.values().stream().mapToLong(Long::longValue).sum();
        filters.add(new RegistrationList.Filter(words().all_of(all), address.apply(null), chosen == null));
        for (K kind : kinds) {
            long count = counted.getOrDefault(kind, 0L);
            if (count > 0 || kind.equals(chosen)) {
                filters.add(new RegistrationList.Filter(
                        name.apply(kind) + " (" + count + ")", address.apply(kind), kind.equals(chosen)));
            }
        }
        return filters;
    }

    private String address(Wanted wanted, int number) {
        var parts = new ArrayList<String>();
        if (!wanted.query().isEmpty()) {
            parts.add("q=" + URLEncoder.encode(wanted.query(), StandardCharsets.UTF_8));
        }
        if (wanted.standing() != null) {
            parts.add("state=" + wanted.standing());
        }
        if (wanted.type() != null) {
            parts.add("type=" + wanted.type());
        }
        if (wanted.isUnreachable()) {
            parts.add("mail=back");
        }
        if (number > 1) {
            parts.add("page=" + number);
        }
        String list = "/" + page.lang() + "/office/editions/" + wanted.edition().slug() + "/registrations";
        return parts.isEmpty() ? list : list + "?" + String.join("&", parts);
    }

    private DeskMessages words() {
        return page.words(DeskMessages.class);
    }
}
