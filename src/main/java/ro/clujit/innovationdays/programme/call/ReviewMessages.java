package ro.clujit.innovationdays.programme.call;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reviewing and deciding what was proposed. */
@MessageBundle(value = "reviewing", locale = "en")
public interface ReviewMessages {
    @Message
    String count(int count);

    @Message
    String none();

    @Message
    String none_found();

    @Message
    String show_all();

    @Message
    String search();

    @Message
    String search_blind();

    @Message
    String state();

    @Message
    String any_state();

    @Message
    String kind();

    @Message
    String any_kind();

    @Message
    String theme();

    @Message
    String any_theme();

    @Message
    String sort();

    @Message
    String sort_newest();

    @Message
    String sort_score();

    @Message
    String not_mine();

    @Message
    String export();

    @Message
    String select(String title);

    @Message
    String proposal();

    @Message
    String author();

    @Message
    String hidden();

    @Message
    String score();

    @Message
    String reviewed_by(int count);

    @Message
    String my_review();

    @Message
    String no_score();

    @Message
    String mine();

    @Message
    String not_yet_mine();

    @Message
    String sent();

    @Message
    String accept_selected();

    @Message
    String reject_selected();

    @Message
    String nothing_selected();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String page_of(int page, int pages);

    @Message
    String done_accepted(int count);

    @Message
    String done_rejected(int count);

    @Message
    String done_before(int count);

    @Message
    String done_reviewed();

    @Message
    String whole_text();

    @Message
    String people();

    @Message
    String summary();

    @Message
    String description();

    @Message
    String notes();

    @Message
    String language();

    @Message
    String minutes();

    @Message
    String name();

    @Message
    String email();

    @Message
    String organisation();

    @Message
    String headline();

    @Message
    String biography();

    @Message
    String others();

    @Message
    String changed();

    @Message
    String session();

    @Message
    String session_link(int number);

    @Message
    String session_stays();

    @Message
    String session_gone();

    @Message
    String own_review();

    @Message
    String own_score();

    @Message
    String comment();

    @Message
    String comment_help();

    @Message
    String save_review();

    @Message
    String other_reviews();

    @Message
    String others_after();

    @Message
    String no_others();

    @Message
    String fault_score();

    @Message
    String fault_comment(int most);

    @Message
    String decide();

    @Message
    String accept();

    @Message
    String reject();

    @Message
    String withdrawn_text();

    @Message
    String accepted_by(String name, String when);

    @Message
    String rejected_by(String name, String when);

    @Message
    String somebody();

    @Message
    String ask_accept(int count);

    @Message
    String ask_reject(int count);

    @Message
    String will_accept(int count);

    @Message
    String will_reject();

    @Message
    String will_write(int count);

    @Message
    String may_change();

    @Message
    String word();

    @Message
    String word_help(int count);

    @Message
    String fault_word(int most);

    @Message
    String do_accept();

    @Message
    String do_reject();

    @Message
    String file();

    @Message
    String reviews();

    @Message
    String choice();

    @Message
    String any_mine();
}
