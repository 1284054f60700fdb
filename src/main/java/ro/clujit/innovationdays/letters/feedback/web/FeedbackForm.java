package ro.clujit.innovationdays.letters.feedback.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.letters.feedback.Feedback;
import ro.clujit.innovationdays.letters.feedback.FeedbackMessages;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/** The fields of the form for feedback. */
final class FeedbackForm {

    private FeedbackForm() {}

    static String field(UUID session) {
        return "session-" + session;
    }

    static Fields fields(Feedback said) {
        Fields fields = Fields.blank()
                .put("overall", said.overall())
                .put("again", said.again())
                .put("good", said.good())
                .put("better", said.better());
        said.sessions().forEach((session, rating) -> fields.put(field(session), rating));
        return fields;
    }

    /** @param sessions that can be rated; fields of others are not read @return empty where something is remarked upon */
    static Optional<Feedback> read(Fields fields, List<SessionEntry> sessions, FeedbackMessages words) {
        Optional<Integer> overall = fields.required("overall", 1, Feedback.BEST, words.fault_overall());
        Optional<Feedback.Again> again = Arrays.stream(Feedback.Again.values())
                .filter(answer -> answer.name().equals(fields.value("again")))
                .findFirst();
        if (again.isEmpty()) {
            fields.refuse("again", words.fault_again());
        }
        String good = fields.line("good", Feedback.LONGEST, words.fault_text(Feedback.LONGEST));
        String better = fields.line("better", Feedback.LONGEST, words.fault_text(Feedback.LONGEST));
        Map<UUID, Integer> ratings = new HashMap<>();
        sessions.forEach(session -> fields.number(field(session.guid()), 1, Feedback.BEST, words.fault_session())
                .ifPresent(rating -> ratings.put(session.guid(), rating)));
        return fields.isGood()
                ? Optional.of(new Feedback(overall.orElseThrow(), again.orElseThrow(), good, better, ratings))
                : Optional.empty();
    }
}
