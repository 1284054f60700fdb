package ro.clujit.innovationdays.edition.web;

import java.time.LocalDate;
import java.util.Optional;
import ro.clujit.innovationdays.edition.EditionMessages;
import ro.clujit.innovationdays.edition.NextEdition;
import ro.clujit.innovationdays.platform.web.Fields;

/** The form of an edition that is made after another: the fields of {@link EditionForm} that must differ. */
final class DuplicateForm {

    private DuplicateForm() {}

    static Fields of(NextEdition proposal) {
        return Fields.blank()
                .put("name-ro", proposal.nameRo())
                .put("name-en", proposal.nameEn())
                .put("slug", proposal.slug())
                .put("mark", proposal.mark())
                .put(
                        "ordinal",
                        Optional.ofNullable(proposal.ordinal())
                                .map(Object::toString)
                                .orElse(""));
    }

    /** @return empty when something is wrong, which then stands in the fields */
    static Optional<NextEdition> read(Fields fields, EditionMessages words) {
        String nameRo = EditionForm.nameRo(fields, words);
        String nameEn = EditionForm.nameEn(fields, words);
        String slug = EditionForm.slug(fields, words);
        String mark = EditionForm.mark(fields, words);
        Integer ordinal = EditionForm.ordinal(fields, words);
        LocalDate startsOn = fields.date("starts-on", words.fault_date()).orElse(null);
        return fields.isGood()
                ? Optional.of(new NextEdition(slug, mark, ordinal, nameRo, nameEn, startsOn))
                : Optional.empty();
    }
}
