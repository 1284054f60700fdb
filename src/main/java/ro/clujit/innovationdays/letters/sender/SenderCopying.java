package ro.clujit.innovationdays.letters.sender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import ro.clujit.innovationdays.edition.EditionDuplicated;
import ro.clujit.innovationdays.mail.sender.Originators;
import ro.clujit.innovationdays.mail.sender.SenderTerms;

/** The next edition's letters come from whom those of the one before came. */
@ApplicationScoped
class SenderCopying {

    private final Originators originators;

    SenderCopying(Originators originators) {
        this.originators = originators;
    }

    void copy(@Observes EditionDuplicated duplicated) {
        SenderTerms terms = originators.terms(duplicated.source().id());
        if (!terms.equals(SenderTerms.NONE)) {
            originators.change(duplicated.copy().id(), terms);
        }
    }
}
