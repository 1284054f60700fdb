package ro.clujit.innovationdays.letters.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.SampleMessages;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.notice.Missing;
import ro.clujit.innovationdays.sponsor.notice.PartnerNotice;
import ro.clujit.innovationdays.sponsor.notice.PartnerNotices;
import ro.clujit.innovationdays.sponsor.notice.PartnerTold;

/** Tells contacts what is expected of them, and what became of what they proposed. */
@ApplicationScoped
class ContactNoticeLetter implements LetterComposer, Sampled {

    static final String KIND = "partner-notice";

    private final Outbox outbox;
    private final PartnerNotices notices;
    private final NoticeSubjects subjects;
    private final ContactNote note;

    ContactNoticeLetter(Outbox outbox, PartnerNotices notices, NoticeSubjects subjects, ContactNote note) {
        this.outbox = outbox;
        this.notices = notices;
        this.subjects = subjects;
        this.note = note;
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
        return note.compose(
                notice.kind(),
                notice.edition(),
                subjects.of(notice, letter.recipientName(), letter.language()),
                letter.language());
    }

    /** The welcome is one of {@link PartnerLinkLetter}: it signs in. */
    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return Arrays.stream(ContactLetter.values())
                .filter(kind -> kind != ContactLetter.WELCOME)
                .map(kind -> new Sample(ContactForms.of(kind), sample(kind, edition, language)))
                .toList();
    }

    private ComposedLetter sample(ContactLetter kind, Edition edition, Language language) {
        SampleMessages madeUp = Sampled.madeUp(language);
        return note.compose(
                kind,
                edition,
                new ContactNote.About(
                        madeUp.name(),
                        madeUp.organisation(),
                        "/partner",
                        kind == ContactLetter.MATERIAL_MISSING ? List.of(Missing.values()) : List.of(),
                        kind == ContactLetter.SENT_BACK ? madeUp.comment() : "",
                        kind == ContactLetter.DEADLINE_NEAR ? List.of(due(edition, language)) : List.of()),
                language);
    }

    private static NoteView.Item due(Edition edition, Language language) {
        LocalDate due = LocalDate.ofInstant(Sampled.daysBefore(edition, 21), edition.zone());
        return NoticeSubjects.item(BenefitKind.BADGE_LOGO, due, "", language);
    }
}
