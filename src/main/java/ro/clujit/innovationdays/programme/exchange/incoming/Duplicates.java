package ro.clujit.innovationdays.programme.exchange.incoming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingPerson;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingSession;

/** Finds what a file says twice although it can be but once. Whatever stands first is taken for right. */
final class Duplicates {

    private final Set<Object> identifiers = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    private Duplicates() {}

    static IncomingProgramme remarkedOn(IncomingProgramme programme) {
        var duplicates = new Duplicates();
        List<IncomingSession> sessions =
                programme.sessions().stream().map(duplicates::remarkedOn).toList();
        return new IncomingProgramme(programme.rooms(), sessions, programme.remarks());
    }

    private IncomingSession remarkedOn(IncomingSession session) {
        List<Remark> remarks = new ArrayList<>(session.remarks());
        // Of a table's row it was made from what the row says, which nobody would recognise.
        check(session.guid(), session.isFromTable() ? "" : session.guid(), remarks);
        check(session.number(), session.number(), remarks);
        check(session.slug(), session.slug(), remarks);
        if (session.people().value() != null) {
            session.people().value().forEach(person -> check(person, remarks));
        }
        return session.with(List.copyOf(remarks));
    }

    private void check(Object identifier, Object shown, List<Remark> remarks) {
        if (identifier != null && !identifiers.add(identifier)) {
            remarks.add(Remark.of(Remark.Kind.IDENTIFIER_TWICE, Field.IDENTIFIER, shown.toString()));
        }
    }

    private void check(IncomingPerson person, List<Remark> remarks) {
        if (person.code() != null) {
            String name = Text.folded(person.name());
            String before = names.putIfAbsent(person.code(), name);
            if (before != null && !before.equals(name)) {
                remarks.add(Remark.of(Remark.Kind.CODE_TWICE, Field.CODE, person.code()));
            }
        }
    }
}
