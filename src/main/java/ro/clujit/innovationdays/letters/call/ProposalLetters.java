package ro.clujit.innovationdays.letters.call;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.programme.call.Calls;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.Submissions;

/** Gathers what letters say of a proposal. */
@Singleton
class ProposalLetters {

    private final Submissions submissions;
    private final Calls calls;
    private final PublicAddress address;

    @Inject
    ProposalLetters(Submissions submissions, Calls calls, PublicAddress address) {
        this.submissions = submissions;
        this.calls = calls;
        this.address = address;
    }

    /** @param word of the organisers; may be empty */
    ProposalLetter of(Submission submission, String word, Language language) {
        Edition edition = submission.edition();
        return new ProposalLetter(
                language.name(),
                submission.name(),
                submission.title(),
                edition.name(language),
                edition.isExample(),
                calls.of(edition)
                        .map(call -> LocalDates.dateTime(call.closesAt(), edition.zone(), language))
                        .orElse(""),
                word.isEmpty() ? List.of() : word.lines().toList(),
                address.of("/" + language.name() + "/proposals/" + submissions.tokenOf(submission.id())));
    }

    static ProposalMessages words(Language language) {
        return MessageBundles.get(ProposalMessages.class, Localized.Literal.of(language.name()));
    }
}
