package ro.clujit.innovationdays.ticketing.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;

/** Organisers say what is asked. */
@ApplicationScoped
public class Asking {

    public static final int MOST_QUESTIONS = 30;

    /** What came of it; nothing was changed unless it was done. */
    public enum Outcome {
        DONE,
        TOO_MANY,
        /** Its kind is fixed by the answers that it has. */
        KIND_ANSWERED,
        /** An option that is to go was chosen by somebody. */
        OPTION_ANSWERED,
        /** Another question is asked because of it. */
        OTHERS_DEPEND,
        /** It is asked because of one that would come later. */
        CONDITION_LATER,
        ANSWERED,
        UNKNOWN
    }

    private final Questions questions;
    private final Answers answers;

    Asking(Questions questions, Answers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    /** As the last one. */
    @Transactional
    public Outcome add(Edition edition, QuestionTerms terms) {
        List<Question> all = locked(edition);
        if (all.size() >= MOST_QUESTIONS) {
            return Outcome.TOO_MANY;
        }
        var question = new Question(edition, all.size() + 1);
        if (!isEarlier(all, question.position(), terms.condition())) {
            return Outcome.CONDITION_LATER;
        }
        question.say(terms);
        questions.persist(question);
        return Outcome.DONE;
    }

    @Transactional
    public Outcome change(Edition edition, UUID id, QuestionTerms terms) {
        List<Question> all = locked(edition);
        Optional<Question> found = one(all, id);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Question question = found.get();
        if (!isEarlier(all, question.position(), terms.condition())) {
            return Outcome.CONDITION_LATER;
        }
        if (terms.kind() != question.kind()) {
            if (answers.to(question) > 0) {
                return Outcome.KIND_ANSWERED;
            }
            if (dependOn(all, question)) {
                return Outcome.OTHERS_DEPEND;
            }
        }
        Set<UUID> going = question.options().stream().map(QuestionOption::id).collect(Collectors.toSet());
        terms.options().forEach(option -> going.remove(option.id()));
        if (answers.with(going) > 0) {
            return Outcome.OPTION_ANSWERED;
        }
        if (all.stream()
                .flatMap(other -> other.condition().stream())
                .anyMatch(condition -> condition.option() != null && going.contains(condition.option()))) {
            return Outcome.OTHERS_DEPEND;
        }
        question.say(terms);
        return Outcome.DONE;
    }

    /** @param position where it is to stand, from 1; asked for twice it stands there once */
    @Transactional
    public Outcome move(Edition edition, UUID id, int position) {
        List<Question> all = new ArrayList<>(locked(edition));
        Optional<Question> found = one(all, id);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        all.remove(found.get());
        all.add(Math.max(0, Math.min(all.size(), position - 1)), found.get());
        Set<UUID> before = new HashSet<>();
        for (Question question : all) {
            if (question.condition()
                    .filter(condition -> !before.contains(condition.question()))
                    .isPresent()) {
                return Outcome.CONDITION_LATER;
            }
            before.add(question.id());
        }
        number(all);
        return Outcome.DONE;
    }

    /** @param withAnswers whether to remove what was answered too; refused without it where something was */
    @Transactional
    public Outcome remove(Edition edition, UUID id, boolean withAnswers) {
        List<Question> all = new ArrayList<>(locked(edition));
        Optional<Question> found = one(all, id);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (dependOn(all, found.get())) {
            return Outcome.OTHERS_DEPEND;
        }
        if (!withAnswers && answers.to(found.get()) > 0) {
            return Outcome.ANSWERED;
        }
        // Answers and their files go with it, by the database's own rule.
        questions.delete(found.get());
        all.remove(found.get());
        number(all);
        return Outcome.DONE;
    }

    /** One organiser after the other: positions are counted. */
    private List<Question> locked(Edition edition) {
        questions
                .getEntityManager()
                .createNativeQuery("select id from edition where id = ?1 for update", UUID.class)
                .setParameter(1, edition.id())
                .getSingleResult();
        return questions.of(edition);
    }

    private static boolean isEarlier(List<Question> all, int position, Optional<Condition> condition) {
        return condition
                .map(of -> one(all, of.question())
                        .filter(question -> question.position() < position
                                && (of.option() == null
                                        ? question.kind() == QuestionKind.YES_NO
                                        : question.options().stream()
                                                .anyMatch(option -> option.id().equals(of.option()))))
                        .isPresent())
                .orElse(true);
    }

    private static boolean dependOn(List<Question> all, Question question) {
        return all.stream()
                .flatMap(other -> other.condition().stream())
                .anyMatch(condition -> condition.question().equals(question.id()));
    }

    private static Optional<Question> one(List<Question> all, UUID id) {
        return all.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    private static void number(List<Question> all) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).moveTo(i + 1);
        }
    }
}
