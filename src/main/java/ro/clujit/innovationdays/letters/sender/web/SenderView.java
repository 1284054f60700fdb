package ro.clujit.innovationdays.letters.sender.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.mail.dns.DomainRecord;
import ro.clujit.innovationdays.mail.selftest.SelfTest;
import ro.clujit.innovationdays.mail.sender.SenderTerms;

/**
 * The page on an edition's sender.
 *
 * @param installed what holds where the edition says nothing; each may be empty
 * @param lines the originator fields as they leave now
 * @param warnings sentences
 * @param key of the form that sends a test letter
 * @param test the one that was sent; null before
 */
public record SenderView(
        EditionHeading edition,
        SenderTerms installed,
        boolean verp,
        List<Line> lines,
        List<String> warnings,
        List<DomainRecord> records,
        boolean possible,
        UUID key,
        TestView test) {

    /** A header field, or SMTP's own. */
    public record Line(String name, String value) {}

    /** A test letter that was sent. */
    public record TestView(UUID id, SelfTest.State state, String head, String answer) {
        static TestView of(UUID id, SelfTest test) {
            return new TestView(id, test.state(), test.head(), test.answer());
        }

        public boolean isUnderWay() {
            return state == SelfTest.State.UNDER_WAY;
        }

        public boolean isTaken() {
            return state == SelfTest.State.TAKEN;
        }
    }
}
