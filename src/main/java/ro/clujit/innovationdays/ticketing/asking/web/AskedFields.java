package ro.clujit.innovationdays.ticketing.asking.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.ticketing.asking.AnswerFault;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Waiting;
import ro.clujit.innovationdays.ticketing.asking.Given;
import ro.clujit.innovationdays.ticketing.asking.Questionnaire;

/**
 * One person's answers as a form has them.
 *
 * @param kept what is to be written down, by question
 */
public record AskedFields(List<AskedField> fields, Map<UUID, Given> kept) {

    public static final AskedFields NONE = new AskedFields(List.of(), Map.of());

    /** @param person from 1 */
    public static AskedFields of(int person, Asked asked, Map<UUID, Given> known, SentAnswers sent) {
        return new AskedFields(
                asked.questions().stream()
                        .map(question -> new AskedField(
                                question,
                                person,
                                question.kind().isFile()
                                        ? new Given("", Set.of(), sent.keptFile(question.id(), person))
                                        : known.getOrDefault(question.id(), Given.NOTHING),
                                fileName(question, person, sent),
                                ""))
                        .toList(),
                Map.of());
    }

    public static AskedFields read(int person, Asked asked, SentAnswers sent) {
        Map<UUID, Given> given = new LinkedHashMap<>();
        asked.questions().forEach(question -> given.put(question.id(), given(question, person, sent)));
        Questionnaire.Checked checked = asked.rules().check(given);
        return new AskedFields(
                asked.questions().stream()
                        .map(question -> new AskedField(
                                question,
                                person,
                                given.get(question.id()),
                                fileName(question, person, sent),
                                remark(question, person, checked, sent, asked.words())))
                        .toList(),
                checked.kept());
    }

    private static String remark(
            QuestionView question, int person, Questionnaire.Checked checked, SentAnswers sent, AskingMessages words) {
        AnswerFault fault =
                sent.refused(question.id(), person).orElse(checked.faults().get(question.id()));
        return fault == null ? "" : Remarks.of(fault, question, words);
    }

    private static Given given(QuestionView question, int person, SentAnswers sent) {
        List<String> values = sent.values().apply("answer-" + AskedField.name(question.id(), person));
        String first = values.isEmpty() ? "" : values.get(0);
        return switch (question.kind()) {
            case CHOICE, CHOICES -> new Given("", ids(values), null);
            case FILE -> new Given("", Set.of(), sent.keptFile(question.id(), person));
            case LONG_TEXT -> new Given(Text.block(first), Set.of(), null);
            case NUMBER -> new Given(Text.line(first).replace(" ", ""), Set.of(), null);
            case TEXT, DATE, YES_NO -> new Given(Text.line(first), Set.of(), null);
        };
    }

    /** What is no id stands for an option that nobody offers, so that it is refused as one. */
    private static Set<UUID> ids(List<String> values) {
        Set<UUID> ids = new HashSet<>();
        for (String value : values) {
            if (!value.isEmpty()) {
                try {
                    ids.add(UUID.fromString(value));
                } catch (IllegalArgumentException e) {
                    ids.add(new UUID(0, 0));
                }
            }
        }
        return ids;
    }

    private static String fileName(QuestionView question, int person, SentAnswers sent) {
        return question.kind().isFile()
                ? sent.file(question.id(), person).map(Waiting::name).orElse("")
                : "";
    }

    /** Whether a file is asked for, so that the form is sent as one that has files. */
    public boolean hasFiles() {
        return fields.stream().anyMatch(field -> field.question().kind().isFile());
    }

    public List<AskedField> faults() {
        return fields.stream().filter(field -> !field.remark().isEmpty()).toList();
    }

    public AskedFields withoutFaults() {
        return new AskedFields(fields.stream().map(AskedField::withoutRemark).toList(), Map.of());
    }
}
