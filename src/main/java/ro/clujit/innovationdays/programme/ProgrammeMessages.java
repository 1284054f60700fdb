package ro.clujit.innovationdays.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Change;

/** The words of the programme as a whole: what its sessions are called, how it is searched and how it changed. */
@MessageBundle(value = "programme", locale = "en")
public interface ProgrammeMessages {
    @Message
    String kind(SessionKind kind);

    @Message
    String role(SpeakerRole role);

    @Message
    String spoken(Language language);

    @Message
    String until(String time);

    @Message
    String theme(String name);

    @Message
    String unscheduled();

    @Message
    String cancelled();

    @Message
    String title();

    @Message
    String description(String name, String dates, String place);

    @Message
    String overview();

    @Message
    String speakers();

    @Message
    String speakers_lead(int count);

    @Message
    String now_title();

    @Message
    String now_lead();

    @Message
    String local_time(String city, String zone);

    @Message
    String search();

    @Message
    String search_hint();

    @Message
    String find();

    @Message
    String filters();

    @Message
    String apply();

    @Message
    String any();

    @Message
    String days();

    @Message
    String all_days();

    @Message
    String track();

    @Message
    String theme_of();

    @Message
    String kind_of();

    @Message
    String language();

    @Message
    String looked_for(String words);

    @Message
    String remove(String label);

    @Message
    String clear();

    @Message
    String counted(int all);

    @Message
    String counted_of(int found, int all);

    @Message
    String ignored(String what);

    @Message
    String nothing_title();

    @Message
    String nothing_text();

    @Message
    String none_title();

    @Message
    String none_text();

    @Message
    String to_programme();

    @Message
    String take_along();

    @Message
    String calendar();

    @Message
    String for_apps();

    @Message
    String released(int number, String when);

    @Message
    String what_changed();

    @Message
    String changes_title();

    @Message
    String changes_lead();

    @Message
    String release(int number);

    @Message
    String first_release(int sessions);

    @Message
    String change(Change.Kind kind);

    @Message
    String was(String where);

    @Message
    String was_called(String title);

    @Message
    String before();

    @Message
    String after();

    @Message
    String preview(int number);

    @Message
    String preview_text();
}
