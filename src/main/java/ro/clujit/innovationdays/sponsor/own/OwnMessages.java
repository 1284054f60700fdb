package ro.clujit.innovationdays.sponsor.own;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.sponsor.notice.Missing;
import ro.clujit.innovationdays.sponsor.passes.PassRefusal;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;
import ro.clujit.innovationdays.sponsor.reviewing.ReviewRefusal;

/** The words of a partner's own pages. */
@MessageBundle(value = "ownpages", locale = "en")
public interface OwnMessages {
    @Message
    String title();

    @Message
    String home_intro();

    @Message
    String signed_in(String name);

    @Message
    String sign_out();

    @Message
    String ask();

    @Message
    String ask_nobody();

    @Message
    String benefits();

    @Message
    String benefits_none();

    @Message
    String benefit();

    @Message
    String amount();

    @Message
    String used();

    @Message
    String left();

    @Message
    String due();

    @Message
    String complete();

    @Message
    String listing();

    @Message
    String listing_of(String organisation);

    @Message
    String is_public();

    @Message
    String not_public();

    @Message
    String open_listing();

    @Message
    String open_phones();

    @Message
    String open_passes();

    @Message
    String see_public();

    @Message
    String nothing_yet();

    @Message
    String missing();

    @Message
    String missing_one(Missing one);

    @Message
    String review(ListingChange.State review);

    @Message
    String nothing_under_way();

    @Message
    String comments();

    @Message
    String organiser();

    @Message
    String text_ro();

    @Message
    String text_en();

    @Message
    String text_help(int has, int limit);

    @Message
    String website();

    @Message
    String website_help();

    @Message
    String comment();

    @Message
    String comment_help();

    @Message
    String send();

    @Message
    String save();

    @Message
    String preview();

    @Message
    String preview_title();

    @Message
    String preview_text();

    @Message
    String preview_unsaved();

    @Message
    String look(String lang, boolean dark);

    @Message
    String sizes_title();

    @Message
    String sizes_text();

    @Message
    String size_own();

    /** @param wanted pixels */
    @Message
    String size_blurred(int wanted);

    @Message
    String look_none();

    @Message
    String take_back_text();

    @Message
    String take_back();

    @Message
    String drop_title();

    @Message
    String drop_text();

    @Message
    String drop();

    @Message
    String logo_too_small(int has, int wanted);

    @Message
    String logos();

    @Message
    String logos_help();

    @Message
    String done_logo();

    @Message
    String done_saved();

    @Message
    String done_sent();

    @Message
    String done_taken_back();

    @Message
    String done_dropped();

    @Message
    String review_refused(ReviewRefusal refused);

    @Message
    String fault_text(int has, int limit);

    @Message
    String fault_comment(int most);

    @Message
    String passes();

    @Message
    String passes_left(int left, int all);

    @Message
    String passes_none();

    @Message
    String passes_not_open();

    @Message
    String passes_not_offered();

    @Message
    String handed_on(String when);

    @Message
    String reminded(int times);

    @Message
    String registered(String name);

    @Message
    String not_registered();

    @Message
    String pass_link();

    @Message
    String remind(String name);

    @Message
    String pass_back(String name);

    @Message
    String hand_out_title();

    @Message
    String hand_out();

    @Message
    String recipient();

    @Message
    String recipient_email();

    @Message
    String recipient_email_help();

    @Message
    String letter_in();

    @Message
    String fault_recipient(int most);

    @Message
    String fault_email();

    @Message
    String done_handed();

    @Message
    String done_pass_back();

    @Message
    String done_reminded();

    @Message
    String pass_refused(PassRefusal refused);
}
