package ro.clujit.innovationdays.letters.reminder.web;

import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionState;
import ro.clujit.innovationdays.letters.reminder.ReminderKind;
import ro.clujit.innovationdays.letters.reminder.ReminderMessages;
import ro.clujit.innovationdays.letters.reminder.Runs;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;

/**
 * One kind of reminder, as the page shows it.
 *
 * @param due when it is sent, in words
 * @param isToAsk whether an organiser may have it sent now
 * @param forms which letters of it can be read, as their addresses call them
 * @param fields days and time as they are, or as they were sent with what is wrong with them
 */
public record ReminderRow(
        ReminderKind kind,
        boolean isOn,
        String due,
        int now,
        int written,
        boolean isToAsk,
        List<String> forms,
        Fields fields) {

    static ReminderRow of(
            ReminderKind kind,
            Edition edition,
            Runs.Stand stand,
            List<String> forms,
            Fields fields,
            ReminderMessages words,
            Language language) {
        return new ReminderRow(
                kind,
                stand.terms().isOn(),
                due(kind, edition, stand, words, language),
                stand.now(),
                stand.written(),
                stand.isToAsk(),
                forms,
                fields);
    }

    /** The names of its fields, which no other kind on the page has. */
    static String field(String name, ReminderKind kind) {
        return name + "-" + kind.name();
    }

    public String onField() {
        return field("on", kind);
    }

    public String daysField() {
        return field("days", kind);
    }

    public String timeField() {
        return field("time", kind);
    }

    private static String due(
            ReminderKind kind, Edition edition, Runs.Stand stand, ReminderMessages words, Language language) {
        if (!stand.terms().isOn()) {
            return words.due_off();
        }
        if (edition.state() == EditionState.DRAFT) {
            return words.due_draft();
        }
        if (kind == ReminderKind.PAYMENT) {
            return stand.isTime() ? words.due_each(stand.terms().days()) : words.due_over();
        }
        if (stand.isUnderway() && stand.now() > 0) {
            return words.due_now();
        }
        return stand.at()
                .map(at -> due(stand, LocalDates.dateTime(at, edition.zone(), language), words))
                .orElseGet(() -> kind == ReminderKind.NEXT_EDITION ? words.due_opening() : words.due_days_unknown());
    }

    private static String due(Runs.Stand stand, String when, ReminderMessages words) {
        if (!stand.isPast()) {
            return words.due_at(when);
        }
        if (!stand.isTime()) {
            return words.due_over();
        }
        return stand.now() == 0 ? words.due_done(when) : words.due_past(when);
    }
}
