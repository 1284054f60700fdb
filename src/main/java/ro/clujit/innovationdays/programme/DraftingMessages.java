package ro.clujit.innovationdays.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.platform.locale.Language;

/** The words of the draft of a programme in the back office: tracks, rooms, sessions and speakers. */
@MessageBundle(value = "drafting", locale = "en")
public interface DraftingMessages {
    @Message
    String parts();

    @Message
    String timetable();

    @Message
    String sessions();

    @Message
    String speakers();

    @Message
    String tracks();

    @Message
    String rooms();

    @Message
    String call();

    @Message
    String imports();

    @Message
    String releases();

    @Message
    String name_ro();

    @Message
    String name_en();

    @Message
    String position();

    @Message
    String position_help();

    @Message
    String add();

    @Message
    String any();

    @Message
    String no_tracks();

    @Message
    String add_track();

    @Message
    String track_added();

    @Message
    String track_removed();

    @Message
    String edit_track();

    @Message
    String remove_track();

    @Message
    String remove_track_text();

    @Message
    String track_in_use();

    @Message
    String no_rooms();

    @Message
    String add_room();

    @Message
    String room_name();

    @Message
    String room_name_help();

    @Message
    String capacity();

    @Message
    String capacity_help();

    @Message
    String not_counted();

    @Message
    String room_added();

    @Message
    String room_removed();

    @Message
    String edit_room();

    @Message
    String remove_room();

    @Message
    String remove_room_text();

    @Message
    String room_in_use();

    @Message
    String new_session();

    @Message
    String make_session();

    @Message
    String search_sessions();

    @Message
    String show();

    @Message
    String show_all();

    @Message
    String show_unscheduled();

    @Message
    String show_cancelled();

    @Message
    String show_every();

    @Message
    String session_count(int sessions);

    @Message
    String no_sessions();

    @Message
    String no_sessions_text();

    @Message
    String none_found();

    @Message
    String numbered(int number);

    @Message
    String title();

    @Message
    String when();

    @Message
    String room();

    @Message
    String people();

    @Message
    String no_time();

    @Message
    String cancelled();

    @Message
    String kind(SessionKind kind);

    @Message
    String part(SpeakerRole role);

    @Message
    String in_language(Language language);

    @Message
    String what();

    @Message
    String when_where();

    @Message
    String texts();

    @Message
    String title_ro();

    @Message
    String title_en();

    @Message
    String title_help();

    @Message
    String kind_label();

    @Message
    String language();

    @Message
    String language_help();

    @Message
    String track();

    @Message
    String no_track();

    @Message
    String theme();

    @Message
    String no_theme();

    @Message
    String day();

    @Message
    String no_day();

    @Message
    String from();

    @Message
    String from_help(String zone);

    @Message
    String to();

    @Message
    String to_help();

    @Message
    String no_room();

    @Message
    String minutes();

    @Message
    String minutes_help();

    @Message
    String places();

    @Message
    String places_help();

    @Message
    String subtitle_ro();

    @Message
    String subtitle_en();

    @Message
    String summary_ro();

    @Message
    String summary_en();

    @Message
    String summary_help();

    @Message
    String description_ro();

    @Message
    String description_en();

    @Message
    String markdown_help();

    @Message
    String no_people();

    @Message
    String role();

    @Message
    String order();

    @Message
    String take_out();

    @Message
    String add_person(int nth);

    @Message
    String add_people_help();

    @Message
    String session_added();

    @Message
    String session_removed();

    @Message
    String session_cancelled();

    @Message
    String session_reinstated();

    @Message
    String cancel();

    @Message
    String cancel_text();

    @Message
    String reinstate();

    @Message
    String reinstate_text();

    @Message
    String remove_session();

    @Message
    String remove_released();

    @Message
    String remove_unreleased();

    @Message
    String stale_text();

    @Message
    String stale_see();

    @Message
    String stale_step();

    @Message
    String new_speaker();

    @Message
    String new_speaker_text();

    @Message
    String make_speaker();

    @Message
    String speaker_added();

    @Message
    String search_speakers();

    @Message
    String speakers_found(int here, int others);

    @Message
    String show_every_speaker();

    @Message
    String speakers_here();

    @Message
    String speakers_others();

    @Message
    String no_speakers_here();

    @Message
    String no_speakers_others();

    @Message
    String speakers_more(int more);

    @Message
    String who();

    @Message
    String about();

    @Message
    String speaker_name();

    @Message
    String speaker_name_help();

    @Message
    String organisation();

    @Message
    String email();

    @Message
    String email_help();

    @Message
    String headline_ro();

    @Message
    String headline_en();

    @Message
    String headline_help();

    @Message
    String biography_ro();

    @Message
    String biography_en();

    @Message
    String appears_in();

    @Message
    String appears_nowhere();

    @Message
    String remove_speaker();

    @Message
    String remove_speaker_text();

    @Message
    String speaker_in_use();

    @Message
    String photograph();

    @Message
    String photograph_of(String name);

    @Message
    String choose_photograph();

    @Message
    String another_photograph();

    @Message
    String save_photograph();

    @Message
    String remove_photograph();

    @Message
    String photograph_saved();

    @Message
    String photograph_removed();

    @Message
    String fault_photograph();

    @Message
    String fault_name_ro(int most);

    @Message
    String fault_name_en(int most);

    @Message
    String fault_position(int last);

    @Message
    String fault_room_name(int most);

    @Message
    String fault_room_name_taken();

    @Message
    String fault_capacity(int most);

    @Message
    String fault_title();

    @Message
    String fault_long(int most);

    @Message
    String fault_choice();

    @Message
    String fault_day();

    @Message
    String fault_time();

    @Message
    String fault_whole_time();

    @Message
    String fault_to_before();

    @Message
    String fault_minutes(int most);

    @Message
    String fault_places(int most);

    @Message
    String fault_order(int most);

    @Message
    String fault_speaker_unknown();

    @Message
    String fault_speaker_ambiguous();

    @Message
    String fault_speaker_twice();

    @Message
    String fault_speaker_name(int most);

    @Message
    String fault_email();

    @Message
    String fault_stale();
}
