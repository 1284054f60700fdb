package ro.clujit.innovationdays.letters.sender.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.letters.sender.SenderMessages;
import ro.clujit.innovationdays.mail.SelfTesting;
import ro.clujit.innovationdays.mail.Sender;
import ro.clujit.innovationdays.mail.dns.DomainRecords;
import ro.clujit.innovationdays.mail.message.DkimSigner;
import ro.clujit.innovationdays.mail.selftest.SelfTests;
import ro.clujit.innovationdays.mail.sender.Originator;
import ro.clujit.innovationdays.mail.sender.Originators;
import ro.clujit.innovationdays.mail.sender.SenderTerms;
import ro.clujit.innovationdays.platform.web.Page;

/** Puts the page on an edition's sender together. */
@ApplicationScoped
class SenderViews {

    private final Originators originators;
    private final DomainRecords records;
    private final SelfTesting testing;
    private final SelfTests tests;
    private final Page page;

    SenderViews(Originators originators, DomainRecords records, SelfTesting testing, SelfTests tests, Page page) {
        this.originators = originators;
        this.records = records;
        this.testing = testing;
        this.tests = tests;
        this.page = page;
    }

    /** @param test that was sent; null for none @param ask whether DNS is asked */
    SenderView of(Edition edition, UUID test, boolean ask) {
        Originator originator = originators.of(Optional.of(edition.id()));
        Optional<SenderView.TestView> sent = Optional.ofNullable(test)
                .flatMap(id -> tests.of(edition.id(), id).map(found -> SenderView.TestView.of(id, found)));
        return new SenderView(
                EditionHeading.of(edition, page.language()),
                installed(),
                originator.verp(),
                lines(originator),
                warnings(originator),
                records.of(originator, ask || sent.isPresent()),
                testing.isPossible(),
                UUID.randomUUID(),
                sent.orElse(null));
    }

    private SenderTerms installed() {
        Originator installed = originators.of(Optional.empty());
        return new SenderTerms(
                installed.from().name(),
                installed.from().address(),
                installed.replyTo().orElse(""),
                "",
                installed.returnPath());
    }

    private static List<SenderView.Line> lines(Originator originator) {
        List<SenderView.Line> lines = new ArrayList<>();
        Sender from = originator.from();
        lines.add(new SenderView.Line(
                "From", from.name().isEmpty() ? from.address() : from.name() + " <" + from.address() + ">"));
        originator.sender().ifPresent(sender -> lines.add(new SenderView.Line("Sender", sender)));
        originator.replyTo().ifPresent(answers -> lines.add(new SenderView.Line("Reply-To", answers)));
        lines.add(new SenderView.Line("Return-Path", originator.returnPath()));
        return lines;
    }

    private List<String> warnings(Originator originator) {
        SenderMessages words = page.words(SenderMessages.class);
        String from = domain(originator.from().address());
        String path = domain(originator.returnPath());
        List<String> warnings = new ArrayList<>();
        Optional<String> signed = records.signer().map(DkimSigner::domain).map(name -> name.toLowerCase(Locale.ROOT));
        if (signed.isEmpty()) {
            warnings.add(words.warn_unsigned());
        }
        signed.filter(name -> !areAligned(name, from))
                .ifPresent(name -> warnings.add(words.warn_other_domain(from, name)));
        if (!areAligned(path, from)) {
            warnings.add(words.warn_other_path(from, path));
        }
        return warnings;
    }

    /** As DMARC takes it unless told otherwise (RFC 7489, section 3.1), as far as one can tell without a list of registries. */
    private static boolean areAligned(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
