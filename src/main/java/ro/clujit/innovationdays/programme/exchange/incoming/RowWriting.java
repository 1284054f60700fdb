package ro.clujit.innovationdays.programme.exchange.incoming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Drafting;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SessionPlan;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingPerson;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingSession;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.Span;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Difference;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Effect;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Entry;

/** Writes the rows of one file, one after the other. A row with something wrong is listed and not written. */
final class RowWriting {

    private final Drafting drafting;
    private final Edition edition;
    private final ImportOptions options;
    private final Surroundings.Found found;
    private final People.Known known;
    private final List<Existing> before;
    private final Map<UUID, Existing> byGuid = new HashMap<>();
    private final Map<UUID, String> rooms = new HashMap<>();
    private final Set<UUID> named = new HashSet<>();
    private final Set<UUID> touched = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    RowWriting(
            Drafting drafting,
            Edition edition,
            List<Existing> before,
            ImportOptions options,
            Surroundings.Found found,
            People.Known known) {
        this.drafting = drafting;
        this.edition = edition;
        this.before = before;
        this.options = options;
        this.found = found;
        this.known = known;
        before.forEach(session -> byGuid.put(session.guid(), session));
    }

    void know(UUID room, String name) {
        rooms.put(room, name);
    }

    List<Entry> entries() {
        return entries;
    }

    /** Those that are new or changed. */
    Set<UUID> touched() {
        return touched;
    }

    boolean isNamed(Existing session) {
        return named.contains(session.guid());
    }

    void write(IncomingSession row) {
        List<Remark> remarks = new ArrayList<>(row.remarks());
        Optional<Existing> match = match(row, remarks);
        match.filter(session -> !named.add(session.guid()))
                .ifPresent(session -> remarks.add(Remark.of(Remark.Kind.SAME_SESSION, Field.TITLE, session.title())));
        SessionPlan was = match.map(Existing::plan).orElseGet(this::blank);
        SessionPlan plan = plan(row, was, remarks);
        if (plan.title().isEmpty()) {
            remarks.add(Remark.of(Remark.Kind.TITLE_MISSING, Field.TITLE, ""));
        }
        match.filter(Existing::cancelled).ifPresent(session -> remarks.add(Remark.of(Remark.Kind.CANCELLED, null, "")));
        if (remarks.stream().anyMatch(Remark::blocks)) {
            entries.add(new Entry(row.where(), Effect.REFUSED, row.title().shown(), List.of(), remarks));
            return;
        }
        List<Difference> differences =
                match.isEmpty() ? List.of() : Differences.between(was, plan, edition.zone(), rooms);
        Effect effect = match.isEmpty() ? add(row, plan, remarks) : change(match.get(), plan);
        entries.add(new Entry(row.where(), effect, plan.title().in(plan.spoken()), differences, remarks));
    }

    void cancel(Existing session) {
        require(drafting.cancel(edition.slug(), session.number(), session.version()));
        entries.add(new Entry("", Effect.CANCELLED, session.title(), List.of(), List.of()));
    }

    /** By its identifier; without one, by its title. */
    private Optional<Existing> match(IncomingSession row, List<Remark> remarks) {
        if (row.guid() != null) {
            return Optional.ofNullable(byGuid.get(row.guid()));
        }
        List<String> titles = row.title().texts();
        List<Existing> called =
                before.stream().filter(session -> session.isCalled(titles)).toList();
        if (called.size() > 1) {
            remarks.add(Remark.of(
                    Remark.Kind.TITLE_AMBIGUOUS, Field.TITLE, row.title().shown()));
        }
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    private SessionPlan blank() {
        return new SessionPlan(
                SessionKind.TALK,
                Bilingual.NOTHING,
                Bilingual.NOTHING,
                Bilingual.NOTHING,
                Bilingual.NOTHING,
                options.language(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private SessionPlan plan(IncomingSession row, SessionPlan was, List<Remark> remarks) {
        Language spoken = row.spoken().over(was.spoken());
        Span time = row.time().over(was.startsAt() == null ? null : new Span(was.startsAt(), was.endsAt()));
        return new SessionPlan(
                row.kind().over(was.kind()),
                row.title().over(was.title(), spoken),
                row.subtitle().over(was.subtitle(), spoken),
                row.summary().over(was.summary(), spoken),
                row.description().over(was.description(), spoken),
                spoken,
                row.track().said() ? found.track(row.track().value()) : was.track(),
                row.theme().said() ? theme(row.theme().value(), remarks) : was.theme(),
                row.room().said() ? found.room(row.room().value()) : was.room(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                row.minutes().over(was.minutes()),
                row.places().over(was.places()),
                row.isGood() && row.people().said() ? parts(row.people().value(), was, remarks) : was.parts());
    }

    private String theme(String name, List<Remark> remarks) {
        if (name == null) {
            return null;
        }
        Optional<String> theme = found.theme(name);
        if (theme.isEmpty()) {
            remarks.add(Remark.of(Remark.Kind.THEME_UNKNOWN, Field.THEME, name));
        }
        return theme.orElse(null);
    }

    private List<SessionPlan.Part> parts(List<IncomingPerson> people, SessionPlan was, List<Remark> remarks) {
        List<SessionPlan.Part> parts = new ArrayList<>();
        Set<UUID> there = new HashSet<>();
        for (IncomingPerson person : people) {
            Optional.ofNullable(known.remarks().get(Gathering.key(person))).ifPresent(remarks::add);
            UUID speaker = known.of(person);
            if (there.add(speaker)) {
                SpeakerRole role = was.parts().stream()
                        .filter(part -> part.speaker().equals(speaker))
                        .map(SessionPlan.Part::role)
                        .findFirst()
                        .orElse(SpeakerRole.SPEAKER);
                parts.add(new SessionPlan.Part(speaker, person.role().over(role)));
            } else {
                remarks.add(Remark.of(Remark.Kind.SPEAKER_TWICE, Field.SPEAKERS, person.name()));
            }
        }
        return List.copyOf(parts);
    }

    private Effect add(IncomingSession row, SessionPlan plan, List<Remark> remarks) {
        var identity = new SessionPlan.Identity(row.guid(), row.number(), row.slug());
        Drafting.Result added = require(drafting.add(edition.slug(), plan, identity));
        if (row.number() != null && added.session().number() != row.number()) {
            remarks.add(Remark.of(
                    Remark.Kind.NUMBER_TAKEN, Field.IDENTIFIER, row.number().toString()));
        }
        touched.add(added.session().guid());
        return Effect.NEW;
    }

    private Effect change(Existing session, SessionPlan plan) {
        if (plan.equals(session.plan())) {
            return Effect.UNCHANGED;
        }
        require(drafting.change(edition.slug(), session.number(), session.version(), plan));
        touched.add(session.guid());
        return Effect.CHANGED;
    }

    /** All that a plan names was found or made in this transaction. */
    private static Drafting.Result require(Drafting.Result result) {
        if (!result.isDone()) {
            throw new IllegalStateException(result.outcome().name());
        }
        return result;
    }
}
