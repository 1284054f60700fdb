package ro.clujit.innovationdays.letters.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The service's letters, in the order in which they are listed. */
public enum LetterForm {
    CONFIRMATION_ALONE("confirmation.alone", LetterGroup.TICKETS),
    CONFIRMATION_SEVERAL("confirmation.several", LetterGroup.TICKETS),
    CONFIRMATION_BY_ANOTHER("confirmation.by-another", LetterGroup.TICKETS),
    TICKET_AGAIN("ticket-again", LetterGroup.TICKETS),
    REGISTRATION_CONFIRMED("registration-confirmed", LetterGroup.TICKETS),
    REGISTRATION_APPROVAL("registration-approval", LetterGroup.TICKETS),
    REGISTRATION_ENDED_REFUSED("registration-ended.refused", LetterGroup.TICKETS),
    REGISTRATION_ENDED_CANCELLED("registration-ended.cancelled", LetterGroup.TICKETS),
    REGISTRATION_ENDED_PARTLY("registration-ended.partly", LetterGroup.TICKETS),
    TICKET_DETAILS("ticket-details", LetterGroup.TICKETS),
    TICKET_PASSED_ON("ticket-passed-on", LetterGroup.TICKETS),
    TICKET_CANCELLED("ticket-cancelled", LetterGroup.TICKETS),
    FORGOTTEN_LINK_FOUND("forgotten-link.found", LetterGroup.TICKETS),
    FORGOTTEN_LINK_NONE("forgotten-link.none", LetterGroup.TICKETS),
    REGISTRATION_PAYMENT("registration-payment", LetterGroup.MONEY),
    PAYMENT_RECEIVED("payment-received", LetterGroup.MONEY),
    REGISTRATION_EXPIRED("registration-expired", LetterGroup.MONEY),
    REGISTRATION_OWED_ADDED("registration-owed.added", LetterGroup.MONEY),
    REGISTRATION_OWED_DROPPED("registration-owed.dropped", LetterGroup.MONEY),
    REGISTRATION_OWED_MOVED("registration-owed.moved", LetterGroup.MONEY),
    REGISTRATION_OWED_CANCELLED("registration-owed.cancelled", LetterGroup.MONEY),
    REGISTRATION_OWED_EXPIRED("registration-owed.expired", LetterGroup.MONEY),
    REGISTRATION_OWED_PAID("registration-owed.paid", LetterGroup.MONEY),
    REFUND_MADE_GIVEN_UP("refund-made.given-up", LetterGroup.MONEY),
    REFUND_MADE_NOT_OWED("refund-made.not-owed", LetterGroup.MONEY),
    WAITING_JOINED("waiting-joined", LetterGroup.WAITING),
    WAITING_OFFER("waiting-offer", LetterGroup.WAITING),
    WAITING_LAPSED("waiting-lapsed", LetterGroup.WAITING),
    SPEAKING_LINK_INVITED("speaking-link.invited", LetterGroup.SPEAKERS),
    SPEAKING_LINK_AGAIN("speaking-link.again", LetterGroup.SPEAKERS),
    SPEAKING_LINK_RENEWED("speaking-link.renewed", LetterGroup.SPEAKERS),
    SPEAKING_LINK_LOST("speaking-link.lost", LetterGroup.SPEAKERS),
    SPEAKER_CHANGE_APPROVED("speaker-change.approved", LetterGroup.SPEAKERS),
    SPEAKER_CHANGE_RETURNED("speaker-change.returned", LetterGroup.SPEAKERS),
    SPEAKER_NOTICE("speaker-notice", LetterGroup.SPEAKERS),
    PROPOSAL_RECEIVED("proposal-received", LetterGroup.SPEAKERS),
    PROPOSAL_DECIDED_ACCEPTED("proposal-decided.accepted", LetterGroup.SPEAKERS),
    PROPOSAL_DECIDED_REJECTED("proposal-decided.rejected", LetterGroup.SPEAKERS),
    PARTNER_LINK_WELCOME("partner-link.welcome", LetterGroup.PARTNERS),
    PARTNER_LINK_ASKED("partner-link.asked", LetterGroup.PARTNERS),
    PARTNER_NOTICE_MATERIAL_MISSING("partner-notice.material-missing", LetterGroup.PARTNERS),
    PARTNER_NOTICE_DEADLINE_NEAR("partner-notice.deadline-near", LetterGroup.PARTNERS),
    PARTNER_NOTICE_APPROVED("partner-notice.approved", LetterGroup.PARTNERS),
    PARTNER_NOTICE_SENT_BACK("partner-notice.sent-back", LetterGroup.PARTNERS),
    PARTNER_NOTICE_PASSES_UNUSED("partner-notice.passes-unused", LetterGroup.PARTNERS),
    PARTNER_PASS_HANDED("partner-pass.handed", LetterGroup.PARTNERS),
    PARTNER_PASS_REMINDER("partner-pass.reminder", LetterGroup.PARTNERS),
    FOLLOW_TO_CONFIRM("follow.to-confirm", LetterGroup.FOLLOWERS),
    FOLLOW_FOLLOWED("follow.followed", LetterGroup.FOLLOWERS),
    CHANGE_NOTICE("change-notice", LetterGroup.FOLLOWERS),
    ORGANISER_APPOINTED("organiser-appointed", LetterGroup.ORGANISERS),
    REMINDER_WEEK_BEFORE("reminder-week-before", LetterGroup.REMINDERS),
    REMINDER_WEEK_BEFORE_CHANGED("reminder-week-before.changed", LetterGroup.REMINDERS),
    REMINDER_DAY_BEFORE("reminder-day-before", LetterGroup.REMINDERS),
    REMINDER_DAY_BEFORE_CHANGED("reminder-day-before.changed", LetterGroup.REMINDERS),
    REMINDER_PAYMENT("reminder-payment", LetterGroup.REMINDERS),
    REMINDER_PAYMENT_CHANGED("reminder-payment.changed", LetterGroup.REMINDERS),
    REMINDER_DETAILS_HOLDER("reminder-details.holder", LetterGroup.REMINDERS),
    REMINDER_DETAILS_REGISTRANT("reminder-details.registrant", LetterGroup.REMINDERS),
    REMINDER_DETAILS_CHANGED("reminder-details.changed", LetterGroup.REMINDERS),
    REMINDER_THANKS("reminder-thanks", LetterGroup.REMINDERS),
    REMINDER_NEXT_EDITION("reminder-next-edition", LetterGroup.REMINDERS),
    ANNOUNCEMENT("announcement", LetterGroup.ANNOUNCEMENTS);

    private final String key;
    private final LetterGroup group;

    LetterForm(String key, LetterGroup group) {
        this.key = key;
        this.group = group;
    }

    /** As in {@link ro.clujit.innovationdays.letters.Draft#form}. */
    public String key() {
        return key;
    }

    public LetterGroup group() {
        return group;
    }

    /** Empty for one that nobody has described yet. */
    public static Optional<LetterForm> of(String key) {
        return Arrays.stream(values()).filter(form -> form.key.equals(key)).findFirst();
    }
}
