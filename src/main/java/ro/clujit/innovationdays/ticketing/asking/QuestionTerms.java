package ro.clujit.innovationdays.ticketing.asking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/**
 * What an organiser says of a question.
 *
 * @param least the least number that is taken; null for any
 * @param condition empty where it is always asked
 * @param types that ask it; all admissions where there is none
 * @param options for those that have some, two at least
 */
public record QuestionTerms(
        QuestionKind kind,
        Bilingual label,
        Bilingual help,
        boolean required,
        Integer least,
        Integer most,
        Optional<Condition> condition,
        Set<UUID> types,
        List<Option> options) {

    public static final int MOST_OPTIONS = 30;

    /** @param id null for a new one */
    public record Option(UUID id, Bilingual label) {}
}
