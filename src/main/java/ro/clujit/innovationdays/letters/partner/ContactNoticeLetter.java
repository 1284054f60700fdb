package ro.clujit.innovationdays.letters.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.notice.PartnerNotice;
import ro.clujit.innovationdays.sponsor.notice.PartnerNotices;
import ro.clujit.innovationdays.sponsor.notice.PartnerTold;

/** Tells contacts what is expected of them, and what became of what they proposed. */
@ApplicationScoped
class ContactNoticeLetter implements LetterComposer {

    private static final String KIND = "partner-notice";

    private final Outbox outbox;
    private final PartnerNotices notices;
    private final NoticeSubjects subjects;
    private final ContactNote note;
    private final Notes notes;

    ContactNoticeLetter(Outbox outbox, PartnerNotices notices, NoticeSubjects subjects, ContactNote note, Notes notes) {
        this.outbox = outbox;
        this.notices = notices;
        this.subjects = subjects;
        this.note = note;
        this.notes = notes;
    }

    void told(@Observes PartnerTold event) {
        Contact contact = event.notice().contact();
        outbox.add(
                KIND,
                event.notice().edition().id(),
                event.notice().id(),
                contact.name(),
                contact.email(),
                contact.language());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        PartnerNotice notice = notices.whole(letter.subjectId()).orElseThrow();
        return notes.compose(
                note.view(
                        notice.kind(),
                        notice.edition(),
                        subjects.of(notice, letter.recipientName(), letter.language()),
                        letter.language()),
                letter.language());
    }
}
