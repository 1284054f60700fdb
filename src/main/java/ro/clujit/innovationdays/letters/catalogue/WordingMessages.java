package ro.clujit.innovationdays.letters.catalogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which organisers read and reword letters. */
@MessageBundle(value = "wording", locale = "en")
public interface WordingMessages {
    @Message
    String group(LetterGroup group);

    @Message
    String form(LetterForm form);

    @Message
    String when(LetterForm form);

    /** What stands for a name in braces. */
    @Message
    String means(String name);

    @Message
    String title();

    @Message
    String intro();

    @Message
    String elsewhere();

    @Message
    String to_outbox();

    @Message
    String to_announcements();

    @Message
    String to_reminders();

    @Message
    String to_feedback();

    @Message
    String to_sender();

    @Message
    String to_unreachable();

    @Message
    String to_partner_letters();

    @Message
    String letter();

    @Message
    String letter_in(String name, String lang);

    @Message
    String words_of();

    @Message
    String in_romanian();

    @Message
    String in_english();

    @Message
    String own();

    @Message
    String usual();

    @Message
    String back();

    @Message
    String other_language(String lang);

    @Message
    String made_up();

    @Message
    String trying();

    @Message
    String saved();

    @Message
    String restored();

    @Message
    String subject_is();

    @Message
    String on_a_phone();

    @Message
    String on_a_desktop();

    @Message
    String as_text();

    @Message
    String enclosed();

    @Message
    String own_title();

    @Message
    String own_help();

    @Message
    String own_none();

    @Message
    String subject();

    @Message
    String subject_help(int most);

    @Message
    String text();

    @Message
    String text_help();

    @Message
    String allowed();

    @Message
    String allowed_help();

    @Message
    String allowed_name();

    @Message
    String allowed_means();

    @Message
    String allowed_example();

    @Message
    String look();

    @Message
    String save();

    @Message
    String restore_title();

    @Message
    String restore_help();

    @Message
    String restore_sure();

    @Message
    String restore();

    @Message
    String changed(String name, String when);

    @Message
    String meanwhile(String name);

    @Message
    String gone_meanwhile();

    @Message
    String fault_empty_subject();

    @Message
    String fault_empty_text();

    @Message
    String fault_long(int most);

    @Message
    String fault_line();

    @Message
    String fault_unknown(String name, String known);

    @Message
    String fault_unclosed(String example);

    @Message
    String fault_sure();

    @Message
    String fault_restore_meanwhile();
}
