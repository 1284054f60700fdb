package ro.clujit.innovationdays.programme.exchange.incoming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Clash;
import ro.clujit.innovationdays.programme.release.Conflict;
import ro.clujit.innovationdays.programme.release.Conflicts;
import ro.clujit.innovationdays.programme.release.Drafts;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/** Writes what a file says into a draft and lists what that did. Whether it stays is for the one to say who asked. */
@ApplicationScoped
class Incorporating {

    private final Sessions sessions;
    private final Surroundings surroundings;
    private final People people;
    private final SessionWriting writing;
    private final Drafts drafts;
    private final ObjectMapper json;

    Incorporating(
            Sessions sessions,
            Surroundings surroundings,
            People people,
            SessionWriting writing,
            Drafts drafts,
            ObjectMapper json) {
        this.sessions = sessions;
        this.surroundings = surroundings;
        this.people = people;
        this.writing = writing;
        this.drafts = drafts;
        this.json = json;
    }

    /** @param edition locked by the caller, so that nothing else is written into its draft meanwhile */
    @Transactional(Transactional.TxType.MANDATORY)
    Listing incorporate(Edition edition, IncomingProgramme file, ImportOptions options) {
        String mark = mark(drafts.of(edition));
        IncomingProgramme wanted = options.shifts() && edition.startsOn().isPresent()
                ? file.beginningOn(edition.startsOn().get(), edition.zone())
                : file;
        List<Existing> before = sessions.of(edition).stream().map(Existing::of).toList();
        Surroundings.Found found = surroundings.provide(edition, wanted);
        People.Known known = people.provide(edition, wanted, options.language());
        SessionWriting.Written written = writing.write(edition, before, wanted, options, found, known);
        // Read anew: what is in memory was written row by row, and let go between.
        Edition after = sessions.getEntityManager().find(Edition.class, edition.id());
        List<Clash> clashes = clashes(Conflicts.in(drafts.of(after), after), written.touched(), options.language());
        List<Clash> shown = clashes.subList(0, Math.min(clashes.size(), Listing.MOST_CLASHES));
        return new Listing(
                mark,
                written.entries(),
                List.copyOf(found.newRooms()),
                List.copyOf(found.newTracks()),
                List.copyOf(known.entries()),
                file.remarks(),
                List.copyOf(shown),
                clashes.size() - shown.size(),
                written.left());
    }

    private static List<Clash> clashes(List<Conflict> conflicts, Set<UUID> touched, Language language) {
        List<Clash> clashes = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            SessionEntry other = conflict.other();
            if (touched.contains(conflict.session().guid()) || other != null && touched.contains(other.guid())) {
                clashes.add(new Clash(
                        conflict.kind(),
                        conflict.session().title().in(language),
                        other == null ? "" : other.title().in(language),
                        conflict.subject(),
                        conflict.wanted(),
                        conflict.there()));
            }
        }
        return List.copyOf(clashes);
    }

    private String mark(Snapshot draft) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(draft));
            return new BigInteger(1, digest).toString(Character.MAX_RADIX);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
