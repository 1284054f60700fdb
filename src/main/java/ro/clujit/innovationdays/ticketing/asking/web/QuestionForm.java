package ro.clujit.innovationdays.ticketing.asking.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.ticketing.asking.Condition;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.QuestionKind;
import ro.clujit.innovationdays.ticketing.asking.QuestionTerms;

/** The form of a question. */
record QuestionForm(Fields fields, Set<UUID> types) {

    private static final int LABEL = 200;
    private static final int HELP = 400;
    private static final int OPTION = 100;
    private static final int MOST_NUMBER = 999_999_999;
    private static final int SPARE_LINES = 6;

    static QuestionForm blank() {
        return new QuestionForm(Fields.blank().put("kind", QuestionKind.TEXT), Set.of());
    }

    static QuestionForm of(Question question) {
        Fields fields = Fields.blank()
                .put("kind", question.kind())
                .put("label-ro", question.label().ro())
                .put("label-en", question.label().en())
                .put("help-ro", question.help().ro())
                .put("help-en", question.help().en())
                .put("required", question.isRequired() ? "true" : "")
                .put("least", question.least() == null ? "" : question.least())
                .put("most", question.most() == null ? "" : question.most())
                .put("condition", question.condition().map(Condition::text).orElse(""));
        for (int i = 0; i < question.options().size(); i++) {
            var option = question.options().get(i);
            fields.put("option-id-" + (i + 1), option.id())
                    .put("option-ro-" + (i + 1), option.label().ro())
                    .put("option-en-" + (i + 1), option.label().en());
        }
        return new QuestionForm(fields, question.types());
    }

    static QuestionForm sent(MultivaluedMap<String, String> form) {
        Set<UUID> types = new HashSet<>();
        form.getOrDefault("type", List.of()).forEach(text -> id(text).ifPresent(types::add));
        return new QuestionForm(Fields.sent(form), types);
    }

    /** One for each option that is there, and some to write new ones on. */
    public List<Integer> optionLines() {
        int there = 0;
        for (int i = 1; i <= QuestionTerms.MOST_OPTIONS; i++) {
            boolean isEmpty = fields.value("option-ro-" + i).isEmpty()
                    && fields.value("option-en-" + i).isEmpty();
            there = isEmpty ? there : i;
        }
        List<Integer> lines = new ArrayList<>();
        for (int i = 1; i <= Math.min(QuestionTerms.MOST_OPTIONS, there + SPARE_LINES); i++) {
            lines.add(i);
        }
        return lines;
    }

    /** @return empty when something is wrong, which then stands in the fields */
    Optional<QuestionTerms> read(Set<UUID> knownTypes, AskingMessages words) {
        Optional<QuestionKind> kind = Arrays.stream(QuestionKind.values())
                .filter(known -> known.name().equals(fields.value("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            fields.refuse("kind", words.fault_kind());
        }
        var label = new Bilingual(
                fields.filledIn("label-ro", LABEL, words.fault_label(LABEL)),
                fields.filledIn("label-en", LABEL, words.fault_label(LABEL)));
        var help = new Bilingual(
                fields.line("help-ro", HELP, words.fault_help(HELP)),
                fields.line("help-en", HELP, words.fault_help(HELP)));
        Integer least = bound("least", words);
        Integer most = bound("most", words);
        if (least != null && most != null && most < least) {
            fields.refuse("most", words.fault_order());
        }
        Optional<Condition> condition = Conditions.read(fields.value("condition"));
        if (condition.isEmpty() && !fields.value("condition").isEmpty()) {
            fields.refuse("condition", words.fault_condition());
        }
        boolean isNumber = kind.filter(QuestionKind.NUMBER::equals).isPresent();
        List<QuestionTerms.Option> options =
                kind.filter(QuestionKind::hasOptions).isPresent() ? options(words) : List.of();
        Set<UUID> asking = new HashSet<>(types);
        asking.retainAll(knownTypes);
        return fields.isGood()
                ? Optional.of(new QuestionTerms(
                        kind.orElseThrow(),
                        label,
                        help,
                        !fields.value("required").isEmpty(),
                        isNumber ? least : null,
                        isNumber ? most : null,
                        condition,
                        asking,
                        options))
                : Optional.empty();
    }

    private List<QuestionTerms.Option> options(AskingMessages words) {
        List<QuestionTerms.Option> options = new ArrayList<>();
        for (int i : optionLines()) {
            String ro = fields.line("option-ro-" + i, OPTION, words.fault_option_label(OPTION));
            String en = fields.line("option-en-" + i, OPTION, words.fault_option_label(OPTION));
            if (ro.isEmpty() && en.isEmpty()) {
                continue;
            }
            if (ro.isEmpty() || en.isEmpty()) {
                fields.refuse((ro.isEmpty() ? "option-ro-" : "option-en-") + i, words.fault_option_label(OPTION));
            }
            options.add(
                    new QuestionTerms.Option(id(fields.value("option-id-" + i)).orElse(null), new Bilingual(ro, en)));
        }
        if (options.size() < 2) {
            fields.refuse("option-ro-1", words.fault_options());
        }
        return options;
    }

    private Integer bound(String name, AskingMessages words) {
        return fields.number(name, -MOST_NUMBER, MOST_NUMBER, words.fault_bounds())
                .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
