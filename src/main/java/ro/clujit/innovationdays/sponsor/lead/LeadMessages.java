package ro.clujit.innovationdays.sponsor.lead;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about leads, for partners. */
@MessageBundle(value = "leads", locale = "en")
public interface LeadMessages {
    @Message
    String title();

    @Message
    String open();

    @Message
    String taken_so_far(int many);

    @Message
    String count(int many);

    @Message
    String until(String when);

    @Message
    String until_unknown();

    @Message
    String over(String when);

    @Message
    String over_count(int many);

    @Message
    String phones(int many);

    @Message
    String export_csv();

    @Message
    String export_xlsx();

    @Message
    String none();

    @Message
    String law();

    @Message
    String field(LeadField field);

    @Message
    String unnamed();

    @Message
    String empty_field();

    @Message
    String agreed();

    @Message
    String scanned_by();

    @Message
    String scanned(String phone, String when);

    @Message
    String note();

    @Message
    String rating();

    @Message
    String no_rating();

    @Message
    String rating_of(int rating);

    @Message
    String change_note();

    @Message
    String save_note();

    @Message
    String remove();

    @Message
    String remove_text();

    @Message
    String removed();

    @Message
    String noted();

    @Message
    String fault_note(int most);

    @Message
    String fault_rating();

    @Message
    String pages();

    @Message
    String page_of(int page, int pages);

    @Message
    String previous();

    @Message
    String next();
}
