package ro.clujit.innovationdays.ticketing.asking.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.ticketing.asking.Asking;
import ro.clujit.innovationdays.ticketing.asking.QuestionKind;

/** The words of questions, as they are asked and in the back office. */
@MessageBundle(value = "asking", locale = "en")
public interface AskingMessages {
    @Message
    String yes();

    @Message
    String no();

    @Message
    String only_if(String question, String answer);

    @Message
    String file_help();

    @Message
    String file_there(String name);

    @Message
    String file_remove();

    @Message
    String fault_missing();

    @Message
    String fault_choose();

    @Message
    String fault_long(int most);

    @Message
    String fault_number();

    @Message
    String at_least(String least);

    @Message
    String at_most(String most);

    @Message
    String between(String least, String most);

    @Message
    String fault_date();

    @Message
    String fault_option();

    @Message
    String fault_file_large();

    @Message
    String fault_file_kind();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String add();

    @Message
    String edit();

    @Message
    String question();

    @Message
    String kind();

    @Message
    String kind_of(QuestionKind kind);

    @Message
    String answers();

    @Message
    String all_admissions();

    @Message
    String required();

    @Message
    String required_help();

    @Message
    String earlier(String question);

    @Message
    String later(String question);

    @Message
    String remove();

    @Message
    String remove_help(int answers);

    @Message
    String remove_confirm(int answers);

    @Message
    String export();

    @Message
    String file_name();

    @Message
    String label_ro();

    @Message
    String label_en();

    @Message
    String help_ro();

    @Message
    String help_en();

    @Message
    String least();

    @Message
    String most();

    @Message
    String number_help();

    @Message
    String condition_label();

    @Message
    String condition_help();

    @Message
    String condition_none();

    @Message
    String condition(String question, String answer);

    @Message
    String types();

    @Message
    String types_help();

    @Message
    String options();

    @Message
    String options_help();

    @Message
    String option_ro(int n);

    @Message
    String option_en(int n);

    @Message
    String fault_label(int most);

    @Message
    String fault_help(int most);

    @Message
    String fault_kind();

    @Message
    String fault_bounds();

    @Message
    String fault_order();

    @Message
    String fault_condition();

    @Message
    String fault_options();

    @Message
    String fault_option_label(int most);

    @Message
    String refused(Asking.Outcome outcome);

    @Message
    String done(String what);

    @Message
    String ticket();

    @Message
    String holder();

    @Message
    String email();

    @Message
    String type();
}
