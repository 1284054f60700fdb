package ro.clujit.innovationdays.letters.announcement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.announcement.AnnouncementFormMessages;
import ro.clujit.innovationdays.letters.announcement.AnnouncementMessages;
import ro.clujit.innovationdays.letters.announcement.Nature;
import ro.clujit.innovationdays.letters.announcement.RecipientFilter;
import ro.clujit.innovationdays.letters.announcement.Visit;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.sponsor.Tiers;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Standing;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.TicketingMessages;
import ro.clujit.innovationdays.ticketing.desk.DeskMessages;

/** What a form offers to choose recipients by, a tick for each; and what was ticked. */
@ApplicationScoped
class FilterForms {

    static final String WORDS = "words";
    static final int LONGEST_WORDS = 100;

    /** The kinds, by what the names of their ticks begin with. */
    enum Kind {
        EDITION,
        TYPE,
        AUDIENCE,
        SESSION,
        VISIT,
        STANDING,
        TIER,
        LANGUAGE;

        String field(Object value) {
            return name().toLowerCase(java.util.Locale.ROOT) + "-" + value;
        }
    }

    /** The ticks of one kind. @param options by the names of their ticks */
    public record Group(Kind kind, String title, String help, List<Choice> options) {

        /** Folded away then, unless something in it is ticked. */
        public boolean isLong() {
            return options.size() > 12;
        }

        public boolean isTicked(Fields fields) {
            return options.stream()
                    .anyMatch(option -> !fields.value(option.value()).isEmpty());
        }
    }

    private final Editions editions;
    private final TicketTypes types;
    private final Sessions sessions;
    private final Tiers tiers;
    private final Page page;

    FilterForms(Editions editions, TicketTypes types, Sessions sessions, Tiers tiers, Page page) {
        this.editions = editions;
        this.types = types;
        this.sessions = sessions;
        this.tiers = tiers;
        this.page = page;
    }

    /** Kinds that offer nothing are left out. */
    List<Group> groups(Edition edition, Nature nature) {
        Language reader = page.language();
        var groups = new ArrayList<Group>();
        if (nature == Nature.NEWS) {
            add(groups, Kind.EDITION, editionsFor(edition), Edition::id, one -> one.name(reader));
        }
        add(groups, Kind.TYPE, types.of(edition), one -> one.id(), one -> one.name(reader));
        add(
                groups,
                Kind.AUDIENCE,
                List.of(Audience.values()),
                one -> one,
                page.words(TicketingMessages.class)::audience_of);
        add(groups, Kind.STANDING, RecipientFilter.STANDINGS, one -> one, page.words(DeskMessages.class)::standing_of);
        add(groups, Kind.VISIT, List.of(Visit.values()), one -> one, words()::visit);
        add(
                groups,
                Kind.LANGUAGE,
                List.of(Language.values()),
                one -> one,
                page.words(AnnouncementMessages.class)::language_of);
        add(groups, Kind.TIER, tiers.of(edition), one -> one.id(), one -> one.name(reader));
        add(
                groups,
                Kind.SESSION,
                sessions.of(edition).stream().filter(one -> !one.isCancelled()).toList(),
                one -> one.id(),
                one -> one.title().in(reader));
        return groups;
    }

    /** This one first, and those before it. */
    private List<Edition> editionsFor(Edition edition) {
        return Stream.concat(
                        Stream.of(edition),
                        editions.latestFirst().stream()
                                .filter(other -> !other.id().equals(edition.id()) && other.isPublic()))
                .toList();
    }

    private <T> void add(
            List<Group> groups, Kind kind, List<T> all, Function<T, Object> value, Function<T, String> label) {
        if (!all.isEmpty()) {
            groups.add(new Group(
                    kind,
                    words().kind(kind.name()),
                    words().kind_help(kind.name()),
                    all.stream()
                            .map(one -> new Choice(kind.field(value.apply(one)), label.apply(one)))
                            .toList()));
        }
    }

    /** Only what was offered counts. */
    RecipientFilter read(Fields fields, List<Group> groups) {
        fields.line(WORDS, LONGEST_WORDS, words().fault_words());
        return new RecipientFilter(
                ids(fields, groups, Kind.EDITION),
                ids(fields, groups, Kind.TYPE),
                ticked(fields, groups, Kind.AUDIENCE, Audience::valueOf),
                ids(fields, groups, Kind.SESSION),
                ticked(fields, groups, Kind.VISIT, Visit::valueOf),
                ticked(fields, groups, Kind.STANDING, Standing::valueOf),
                ids(fields, groups, Kind.TIER),
                ticked(fields, groups, Kind.LANGUAGE, Language::valueOf),
                fields.value(WORDS));
    }

    private static List<UUID> ids(Fields fields, List<Group> groups, Kind kind) {
        return ticked(fields, groups, kind, UUID::fromString);
    }

    private static <T> List<T> ticked(Fields fields, List<Group> groups, Kind kind, Function<String, T> read) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .flatMap(group -> group.options().stream())
                .map(Choice::value)
                .filter(name -> !fields.value(name).isEmpty())
                .map(name -> read.apply(name.substring(kind.name().length() + 1)))
                .toList();
    }

    /** Ticks what it names. */
    void fill(Fields fields, RecipientFilter filter) {
        fields.put(WORDS, filter.words());
        fill(fields, Kind.EDITION, filter.editions());
        fill(fields, Kind.TYPE, filter.types());
        fill(fields, Kind.AUDIENCE, filter.audiences());
        fill(fields, Kind.SESSION, filter.sessions());
        fill(fields, Kind.VISIT, filter.visits());
        fill(fields, Kind.STANDING, filter.standings());
        fill(fields, Kind.TIER, filter.tiers());
        fill(fields, Kind.LANGUAGE, filter.languages());
    }

    private static void fill(Fields fields, Kind kind, List<?> values) {
        values.forEach(value -> fields.put(kind.field(value), "on"));
    }

    /** What the filter names, kind by kind, in words. */
    List<Choice> inWords(Edition edition, Nature nature, RecipientFilter filter) {
        Fields ticks = Fields.blank();
        fill(ticks, filter);
        var said = new ArrayList<Choice>();
        for (Group group : groups(edition, nature)) {
            List<String> names = group.options().stream()
                    .filter(option -> !ticks.value(option.value()).isEmpty())
                    .map(Choice::label)
                    .toList();
            if (!names.isEmpty()) {
                said.add(new Choice(group.title(), String.join(" / ", names)));
            }
        }
        if (!filter.words().isEmpty()) {
            said.add(new Choice(words().search(), filter.words()));
        }
        return said;
    }

    /** As the list of registrations is narrowed. What is none of the standings or types is left out. */
    RecipientFilter fromRegistrations(Edition edition, String words, String state, String type) {
        return new RecipientFilter(
                null,
                types.of(edition).stream()
                        .map(one -> one.id())
                        .filter(id -> id.toString().equals(type))
                        .toList(),
                null,
                null,
                null,
                Arrays.stream(Standing.values())
                        .filter(one -> one.name().equals(state) && RecipientFilter.STANDINGS.contains(one))
                        .toList(),
                null,
                null,
                words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words);
    }

    private AnnouncementFormMessages words() {
        return page.words(AnnouncementFormMessages.class);
    }
}
