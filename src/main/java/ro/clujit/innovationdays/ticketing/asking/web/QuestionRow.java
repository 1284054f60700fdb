package ro.clujit.innovationdays.ticketing.asking.web;

import java.util.UUID;
import ro.clujit.innovationdays.ticketing.asking.QuestionKind;

/**
 * A question in the list of the back office.
 *
 * @param types that ask it, in words; empty for all
 * @param answers how many were given
 */
public record QuestionRow(
        UUID id,
        int position,
        String label,
        QuestionKind kind,
        boolean required,
        String onlyIf,
        String types,
        long answers) {}
