package ro.clujit.innovationdays.ticketing.asking.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.asking.AnswerFile;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles;
import ro.clujit.innovationdays.ticketing.asking.AnswerSheet;
import ro.clujit.innovationdays.ticketing.asking.Given;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.QuestionKind;

/** What tickets' holders answered, in words: {@code {#include asking/answers slug=… ticket=… /}} shows it. */
@Named("answers")
@ApplicationScoped
public class AnswerViews {

    private final Editions editions;
    private final AnswerSheet sheet;
    private final AnswerFiles files;
    private final Page page;

    AnswerViews(Editions editions, AnswerSheet sheet, AnswerFiles files, Page page) {
        this.editions = editions;
        this.sheet = sheet;
        this.files = files;
        this.page = page;
    }

    /** Of one ticket of that edition. */
    public List<AnswerLine> of(String slug, UUID ticket) {
        List<AnswerLine> lines = new ArrayList<>();
        editions.bySlug(slug).map(edition -> sheet.of(ticket, edition)).ifPresent(answered -> {
            Map<UUID, String> names = names(answered.values());
            answered.forEach((question, given) -> lines.add(
                    new AnswerLine(question.label().in(page.language()), shown(question, given, names), given.file())));
        });
        return lines;
    }

    /** One that an answer names; empty where it came with another edition's questions. */
    Optional<AnswerFile> file(Edition edition, UUID id) {
        return files.find("id = ?1 and questionId in (select q.id from Question q where q.edition = ?2)", id, edition)
                .firstResultOptional();
    }

    /** Of the files among them. */
    Map<UUID, String> names(Collection<Given> given) {
        return files.names(
                given.stream().map(Given::file).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** As {@link #text}, with a date as people write it. */
    private String shown(Question question, Given given, Map<UUID, String> names) {
        return question.kind() == QuestionKind.DATE && !given.text().isEmpty()
                ? LocalDates.day(LocalDate.parse(given.text()), page.language())
                : text(question, given, names);
    }

    /** As a table to reckon with has it. @param names of files, by their ids */
    String text(Question question, Given given, Map<UUID, String> names) {
        Language language = page.language();
        AskingMessages words = page.words(AskingMessages.class);
        return switch (question.kind()) {
            case CHOICE, CHOICES ->
                question.options().stream()
                        .filter(option -> given.options().contains(option.id()))
                        .map(option -> option.label().in(language))
                        .collect(Collectors.joining("; "));
            case YES_NO ->
                given.text().equals(Given.YES) ? words.yes() : given.text().equals(Given.NO) ? words.no() : "";
            case FILE -> given.file() == null ? "" : names.getOrDefault(given.file(), "");
            case TEXT, LONG_TEXT, NUMBER, DATE -> given.text();
        };
    }
}
