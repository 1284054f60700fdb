package ro.clujit.innovationdays.ticketing.asking;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.EditionDuplicated;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** Asks in an edition's duplicate what the edition asked. */
@ApplicationScoped
class AskingAnew {

    /** After the ticket types have been copied, which is done at the usual priority of 2500. */
    private static final int LATER = 3000;

    private final Questions questions;
    private final TicketTypes types;

    AskingAnew(Questions questions, TicketTypes types) {
        this.questions = questions;
        this.types = types;
    }

    void copy(@Observes @Priority(LATER) EditionDuplicated duplicated) {
        Map<UUID, UUID> typeCopies = copiesOfTypes(duplicated);
        Map<UUID, UUID> copies = new HashMap<>();
        for (Question question : questions.of(duplicated.source())) {
            QuestionTerms terms = question.terms();
            Set<UUID> ofCopy = new HashSet<>();
            terms.types()
                    .forEach(type -> Optional.ofNullable(typeCopies.get(type)).ifPresent(ofCopy::add));
            if (ofCopy.isEmpty() && !terms.types().isEmpty()) {
                continue;
            }
            var copy = new Question(duplicated.copy(), question.position());
            copy.say(new QuestionTerms(
                    terms.kind(),
                    terms.label(),
                    terms.help(),
                    terms.required(),
                    terms.least(),
                    terms.most(),
                    terms.condition()
                            .map(condition -> new Condition(
                                    copies.get(condition.question()),
                                    condition.option() == null ? null : copies.get(condition.option()))),
                    ofCopy,
                    terms.options().stream()
                            .map(option -> new QuestionTerms.Option(null, option.label()))
                            .toList()));
            questions.persist(copy);
            copies.put(question.id(), copy.id());
            for (int i = 0; i < question.options().size(); i++) {
                copies.put(question.options().get(i).id(), copy.options().get(i).id());
            }
        }
    }

    /** A copy has the place in its edition's list that its source has. */
    private Map<UUID, UUID> copiesOfTypes(EditionDuplicated duplicated) {
        List<TicketType> copied = types.of(duplicated.copy());
        Map<UUID, UUID> copies = new HashMap<>();
        types.of(duplicated.source()).forEach(type -> copied.stream()
                .filter(copy -> copy.position() == type.position())
                .findFirst()
                .ifPresent(copy -> copies.put(type.id(), copy.id())));
        return copies;
    }
}
