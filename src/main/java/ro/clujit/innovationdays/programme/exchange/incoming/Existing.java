package ro.clujit.innovationdays.programme.exchange.incoming;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionPlan;

/** A session as the draft has it before an import. */
record Existing(UUID guid, int number, int version, boolean cancelled, SessionPlan plan) {

    static Existing of(Session session) {
        return new Existing(
                session.guid(), session.number(), session.version(), session.isCancelled(), SessionPlan.of(session));
    }

    /** Whether one of these is its title, in either language. */
    boolean isCalled(List<String> titles) {
        return Stream.of(plan.title().ro(), plan.title().en())
                .filter(title -> !title.isEmpty())
                .map(Text::line)
                .anyMatch(titles::contains);
    }

    String title() {
        return plan.title().in(plan.spoken());
    }
}
