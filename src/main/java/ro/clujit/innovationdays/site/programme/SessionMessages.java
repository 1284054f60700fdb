package ro.clujit.innovationdays.site.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of one session and of one speaker, and of what happens at this moment. */
@MessageBundle(value = "sessions", locale = "en")
public interface SessionMessages {
    @Message
    String cancelled_text();

    @Message
    String room_to_come();

    @Message
    String places();

    @Message
    String calendar_file();

    @Message
    String follow();

    @Message
    String about();

    @Message
    String people(int count);

    @Message
    String beside();

    @Message
    String same_room(String room);

    @Message
    String same_track(String track);

    @Message
    String before();

    @Message
    String after();

    @Message
    String photograph(String name);

    @Message
    String biography();

    @Message
    String sessions_at(String edition);

    @Message
    String everywhere();

    @Message
    String left(int minutes);

    @Message
    String nothing_now();

    @Message
    String next(String time);

    @Message
    String begins(String day, String time);

    @Message
    String begins_text();

    @Message
    String goes_on(String day, String time);

    @Message
    String goes_on_text();

    @Message
    String all_over();

    @Message
    String all_over_text();

    @Message
    String and_more(int sessions);

    @Message
    String whole_programme(int sessions);

    @Message
    String all_speakers(int count);
}
