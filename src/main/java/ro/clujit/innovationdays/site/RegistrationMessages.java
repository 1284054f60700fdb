package ro.clujit.innovationdays.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.RegistrationState;

/** The words of registrations in the back office. */
@MessageBundle(value = "registrations", locale = "en")
public interface RegistrationMessages {
    @Message
    String title();

    @Message
    String search();

    @Message
    String count(int count);

    @Message
    String none();

    @Message
    String none_found(String query);

    @Message
    String show_all();

    @Message
    String name();

    @Message
    String organisation();

    @Message
    String email();

    @Message
    String type();

    @Message
    String state();

    @Message
    String when();

    @Message
    String valid();

    @Message
    String cancelled();

    @Message
    String inside();

    @Message
    String was_here();

    @Message
    String pages();

    @Message
    String page_of(int page, int pages);

    @Message
    String previous();

    @Message
    String next();

    @Message
    String registration_of(String name);

    @Message
    String state_of(RegistrationState state);

    @Message
    String confirmed_at();

    @Message
    String cancelled_at();

    @Message
    String language();

    @Message
    String language_of(Language language);

    @Message
    String own_page();

    @Message
    String own_page_link();

    @Message
    String job();

    @Message
    String audience();

    @Message
    String code();

    @Message
    String consents();

    @Message
    String no_consents();

    @Message
    String consent(Purpose purpose);

    @Message
    String door();

    @Message
    String not_come();

    @Message
    String came(String when, String gate);

    @Message
    String in_since(String when);

    @Message
    String out_since(String when);

    @Message
    String badge();

    @Message
    String cancel_ticket();

    @Message
    String cancel_all();

    @Message
    String tickets();

    @Message
    String done_cancelled();

    @Message
    String done_before();

    @Message
    String pending();

    @Message
    String expired();
}
