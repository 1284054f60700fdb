package ro.clujit.innovationdays.programme.exchange.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.SpeakerDrafting;
import ro.clujit.innovationdays.programme.SpeakerDrafting.SpeakerPlan;
import ro.clujit.innovationdays.programme.Speakers;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingPerson;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingSession;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Difference;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.PersonEntry;

/** Finds the speakers whom a file names, adds those whom nobody knows, and writes into them what the file says anew. */
@ApplicationScoped
class People {

    private static final SpeakerPlan NOBODY = new SpeakerPlan("", "", null, Bilingual.NOTHING, Bilingual.NOTHING);

    private final Speakers speakers;
    private final SpeakerDrafting drafting;

    People(Speakers speakers, SpeakerDrafting drafting) {
        this.speakers = speakers;
        this.drafting = drafting;
    }

    /**
     * Who is who.
     *
     * @param remarks by {@link Gathering#key}
     */
    record Known(Map<String, UUID> ids, Map<String, Remark> remarks, List<PersonEntry> entries) {

        UUID of(IncomingPerson person) {
            return ids.get(Gathering.key(person));
        }
    }

    /** @param language of the biographies of those who come in a session without one */
    Known provide(Edition edition, IncomingProgramme file, Language language) {
        var known = new Known(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        List<Speaker> appearing = speakers.of(edition);
        for (IncomingSession session : file.sessions()) {
            if (session.isGood() && session.people().value() != null) {
                Language spoken = session.spoken().over(language);
                for (IncomingPerson person : session.people().value()) {
                    if (known.of(person) == null) {
                        known.ids().put(Gathering.key(person), provide(appearing, person, spoken, known));
                    }
                }
            }
        }
        return known;
    }

    private UUID provide(List<Speaker> appearing, IncomingPerson person, Language spoken, Known known) {
        Optional<Speaker> found = find(appearing, person, known);
        SpeakerPlan before = found.map(People::plan).orElse(NOBODY);
        SpeakerPlan after = plan(before, person, spoken);
        if (found.isEmpty()) {
            known.entries().add(new PersonEntry(Listing.Effect.NEW, person.name(), List.of()));
            return drafting.add(after, person.code()).id();
        }
        Speaker speaker = found.get();
        if (!after.equals(before)) {
            known.entries().add(new PersonEntry(Listing.Effect.CHANGED, person.name(), differences(before, after)));
            drafting.change(speaker.id(), speaker.version(), after);
        }
        return speaker.id();
    }

    /**
     * By the code, which tells people apart for the program that the file comes from. A code that here is somebody else's
     * means nobody, as does none: then by the address, and then by the name among those who speak in this edition.
     */
    private Optional<Speaker> find(List<Speaker> appearing, IncomingPerson person, Known known) {
        if (person.code() != null) {
            Optional<Speaker> here = appearing.stream()
                    .filter(speaker -> speaker.code().equals(person.code()))
                    .findFirst();
            if (here.isPresent()) {
                return here;
            }
            Optional<Speaker> elsewhere = speakers.byCode(person.code());
            if (elsewhere.isEmpty()) {
                return Optional.empty();
            }
            // Somebody of that code and that name who spoke in another edition is no stranger.
            if (isNamed(elsewhere.get(), person.name())) {
                return elsewhere;
            }
            known.remarks().put(Gathering.key(person), Remark.of(Remark.Kind.CODE_TAKEN, Field.CODE, person.code()));
        }
        if (person.email() != null) {
            Optional<Speaker> addressed = speakers.byEmail(person.email());
            if (addressed.isPresent()) {
                return addressed;
            }
        }
        List<Speaker> named = appearing.stream()
                .filter(speaker -> isNamed(speaker, person.name()))
                .toList();
        if (named.size() > 1) {
            known.remarks()
                    .put(Gathering.key(person), Remark.of(Remark.Kind.NAME_AMBIGUOUS, Field.NAME, person.name()));
        }
        return named.stream().findFirst();
    }

    private static boolean isNamed(Speaker speaker, String name) {
        return Text.folded(speaker.name()).equals(Text.folded(name));
    }

    private static SpeakerPlan plan(Speaker speaker) {
        return new SpeakerPlan(
                speaker.name(),
                speaker.organisation(),
                speaker.email().orElse(null),
                speaker.headline(),
                speaker.biography());
    }

    private static SpeakerPlan plan(SpeakerPlan before, IncomingPerson person, Language spoken) {
        return new SpeakerPlan(
                person.name(),
                person.organisation().over(before.organisation()),
                person.email() == null ? before.email() : person.email(),
                before.headline(),
                SaidText.own(person.biography()).over(before.biography(), spoken));
    }

    private static List<Difference> differences(SpeakerPlan before, SpeakerPlan after) {
        List<Difference> differences = new ArrayList<>();
        compare(Field.NAME, before.name(), after.name(), differences);
        compare(Field.ORGANISATION, before.organisation(), after.organisation(), differences);
        if (after.email() != null && !after.email().equals(before.email())) {
            differences.add(new Difference(Field.EMAIL, "", ""));
        }
        if (!after.biography().equals(before.biography())) {
            differences.add(new Difference(Field.BIOGRAPHY, "", ""));
        }
        return List.copyOf(differences);
    }

    private static void compare(Field field, String before, String after, List<Difference> differences) {
        if (!before.equals(after)) {
            differences.add(new Difference(field, before, after));
        }
    }
}
