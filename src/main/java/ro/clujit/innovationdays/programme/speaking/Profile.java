package ro.clujit.innovationdays.programme.speaking;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.programme.Speaker;

/** What is said of a speaker, or would be: a text for each field, of the picture its id or nothing. */
public final class Profile {

    private final Map<Field, String> texts = new EnumMap<>(Field.class);

    private Profile() {}

    public static Profile of(Speaker speaker) {
        return new Profile()
                .with(Field.NAME, speaker.name())
                .with(Field.ORGANISATION, speaker.organisation())
                .with(Field.HEADLINE_RO, speaker.headline().ro())
                .with(Field.HEADLINE_EN, speaker.headline().en())
                .with(Field.BIOGRAPHY_RO, speaker.biography().ro())
                .with(Field.BIOGRAPHY_EN, speaker.biography().en())
                .with(Field.PICTURE, speaker.picture().map(UUID::toString).orElse(""));
    }

    /** The same with another text in that field. */
    public Profile with(Field field, String text) {
        var other = new Profile();
        other.texts.putAll(texts);
        other.texts.put(field, text);
        return other;
    }

    public String text(Field field) {
        return texts.get(field);
    }

    /** As it is written down here in those fields. */
    void writeTo(Speaker speaker) {
        speaker.rename(text(Field.NAME), text(Field.ORGANISATION));
        speaker.introduce(text(Field.HEADLINE_RO), text(Field.HEADLINE_EN));
        speaker.tell(text(Field.BIOGRAPHY_RO), text(Field.BIOGRAPHY_EN));
        String picture = text(Field.PICTURE);
        speaker.portray(picture.isEmpty() ? null : UUID.fromString(picture));
    }
}
