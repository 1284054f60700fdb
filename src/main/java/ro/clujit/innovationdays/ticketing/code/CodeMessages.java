package ro.clujit.innovationdays.ticketing.code;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of codes in the back office. */
@MessageBundle(value = "codes", locale = "en")
public interface CodeMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String none_found(String asked);

    @Message
    String show_all();

    @Message
    String search();

    @Message
    String count(int codes);

    @Message
    String new_code();

    @Message
    String new_batch();

    @Message
    String edit(String text);

    @Message
    String code();

    @Message
    String organisation();

    @Message
    String effect();

    @Message
    String usage();

    @Message
    String state_title();

    @Message
    String used_of(int used, int most);

    @Message
    String held_back(int places);

    @Message
    String off(String off);

    @Message
    String unlocks_mark();

    @Message
    String reserves_mark();

    @Message
    String state(String state);

    @Message
    String by_organisation();

    @Message
    String confirmed();

    @Message
    String pending();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String page_of(int page, int pages);

    @Message
    String export();

    @Message
    String added();

    @Message
    String saved();

    @Message
    String withdrawn_done();

    @Message
    String text();

    @Message
    String text_help();

    @Message
    String prefix();

    @Message
    String prefix_help();

    @Message
    String how_many();

    @Message
    String how_many_help();

    @Message
    String characters();

    @Message
    String characters_help();

    @Message
    String discount();

    @Message
    String discount_help();

    @Message
    String uses();

    @Message
    String uses_help();

    @Message
    String uses_now(int used);

    @Message
    String good_for();

    @Message
    String good_for_help();

    @Message
    String good_for_all();

    @Message
    String unlocks();

    @Message
    String reserves();

    @Message
    String reserves_help();

    @Message
    String who();

    @Message
    String organisation_help();

    @Message
    String addresses();

    @Message
    String addresses_help();

    @Message
    String by_domain();

    @Message
    String valid_from();

    @Message
    String valid_until();

    @Message
    String zone_help(String zone);

    @Message
    String stays();

    @Message
    String withdraw();

    @Message
    String withdraw_means();

    @Message
    String fault(CodeFault fault);

    @Message
    String import_title();

    @Message
    String import_intro();

    @Message
    String import_columns();

    @Message
    String file();

    @Message
    String file_help();

    @Message
    String try_out();

    @Message
    String imported();

    @Message
    String listing_title();

    @Message
    String row();

    @Message
    String becomes();

    @Message
    String problems();

    @Message
    String effect_of(String effect);

    @Message
    String confirm(int codes);

    @Message
    String idle();

    @Message
    String blocked(int rows);

    @Message
    String blocked_places(int left);

    @Message
    String fault_no_file();

    @Message
    String fault_no_codes();

    @Message
    String fault_text_taken();

    @Message
    String fault_too_few(int left);

    @Message
    String fault_used(int used);

    @Message
    String fault_withdrawn();

    @Message
    String fault_prefix();

    @Message
    String fault_count();

    @Message
    String fault_characters();
}
