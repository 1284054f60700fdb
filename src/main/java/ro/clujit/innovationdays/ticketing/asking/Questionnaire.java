package ro.clujit.innovationdays.ticketing.asking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one person is asked, and the rules that their answers keep; the same for whoever sends them, however. */
public final class Questionnaire {

    public static final int MOST_TEXT = 200;
    public static final int MOST_LONG_TEXT = 2_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /**
     * What came of it, by question.
     *
     * @param kept of those that were asked and answered
     */
    public record Checked(Map<UUID, Given> kept, Map<UUID, AnswerFault> faults) {}

    private final List<Question> questions;
    private final boolean isComplete;

    /** @param questions in their order: none is asked because of a later one */
    public Questionnaire(List<Question> questions) {
        this(questions, true);
    }

    private Questionnaire(List<Question> questions, boolean isComplete) {
        this.questions = List.copyOf(questions);
        this.isComplete = isComplete;
    }

    /** The same where somebody else begins it: what is left out is asked of the person. */
    public Questionnaire begun() {
        return new Questionnaire(questions, false);
    }

    /** Answers to what is not asked are left out, unseen: browsers send fields that are out of sight. */
    public Checked check(Map<UUID, Given> given) {
        Map<UUID, Given> kept = new LinkedHashMap<>();
        Map<UUID, AnswerFault> faults = new LinkedHashMap<>();
        for (Question question : questions) {
            if (!isAsked(question, kept)) {
                continue;
            }
            Given answer = given.getOrDefault(question.id(), Given.NOTHING);
            Optional<AnswerFault> fault = fault(question, answer);
            fault.ifPresent(wrong -> faults.put(question.id(), wrong));
            if (fault.isEmpty() && !answer.isNothing()) {
                kept.put(question.id(), answer);
            }
        }
        return new Checked(kept, faults);
    }

    private static boolean isAsked(Question question, Map<UUID, Given> kept) {
        return question.condition()
                .map(condition -> {
                    Given answer = kept.getOrDefault(condition.question(), Given.NOTHING);
                    return condition.option() == null
                            ? answer.text().equals(Given.YES)
                            : answer.options().contains(condition.option());
                })
                .orElse(true);
    }

    private Optional<AnswerFault> fault(Question question, Given answer) {
        if (answer.isNothing()) {
            return isComplete && question.isRequired() ? Optional.of(AnswerFault.MISSING) : Optional.empty();
        }
        AnswerFault fault =
                switch (question.kind()) {
                    case TEXT -> answer.text().length() > MOST_TEXT ? AnswerFault.TEXT_LONG : null;
                    case LONG_TEXT -> answer.text().length() > MOST_LONG_TEXT ? AnswerFault.TEXT_LONG : null;
                    case CHOICE ->
                        answer.options().size() == 1 && offers(question, answer) ? null : AnswerFault.OPTION_UNKNOWN;
                    case CHOICES -> offers(question, answer) ? null : AnswerFault.OPTION_UNKNOWN;
                    case NUMBER -> numberFault(question, answer.text());
                    case DATE -> isDate(answer.text()) ? null : AnswerFault.DATE_FORM;
                    case FILE -> null;
                    case YES_NO ->
                        answer.text().equals(Given.YES) || answer.text().equals(Given.NO)
                                ? null
                                : AnswerFault.OPTION_UNKNOWN;
                };
        return Optional.ofNullable(fault);
    }

    private static boolean offers(Question question, Given answer) {
        Set<UUID> offered = question.options().stream().map(QuestionOption::id).collect(Collectors.toSet());
        return offered.containsAll(answer.options());
    }

    /** Whole numbers, of nine digits at most. */
    private static AnswerFault numberFault(Question question, String text) {
        if (!text.matches("[+-]?[0-9]{1,9}")) {
            return AnswerFault.NUMBER_FORM;
        }
        int number = Integer.parseInt(text);
        boolean isInRange = (question.least() == null || number >= question.least())
                && (question.most() == null || number <= question.most());
        return isInRange ? null : AnswerFault.NUMBER_RANGE;
    }

    private static boolean isDate(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
