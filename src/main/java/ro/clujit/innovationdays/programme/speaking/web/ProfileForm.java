package ro.clujit.innovationdays.programme.speaking.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.TextLimits;
import ro.clujit.innovationdays.programme.speaking.Field;
import ro.clujit.innovationdays.programme.speaking.Profile;
import ro.clujit.innovationdays.programme.speaking.SpeakingMessages;

/** The texts that a speaker proposes: which fields the form has, and what is wrong with what they hold. */
final class ProfileForm {

    private static final int NAME = TextLimits.NAME;
    private static final int ORGANISATION = TextLimits.ORGANISATION;
    private static final int HEADLINE = TextLimits.HEADLINE;
    private static final int BIOGRAPHY = TextLimits.BIOGRAPHY;

    /** Those that keep their lines. */
    static final Set<String> BLOCKS = Stream.of(Field.values())
            .filter(Field::isBiography)
            .map(ProfileForm::input)
            .collect(Collectors.toSet());

    private ProfileForm() {}

    /** What the field is called in the page, and between two parts of its name a hyphen. */
    static String input(Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Fields of(Profile profile) {
        Fields fields = Fields.blank();
        for (Field field : Field.values()) {
            fields.put(input(field), profile.text(field));
        }
        return fields;
    }

    /** @return what was written, whether or not it is as it should be, which the fields say */
    static Map<Field, String> read(Fields fields, SpeakingMessages words) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.put(Field.NAME, fields.filledIn("name", NAME, words.fault_name(NAME)));
        texts.put(
                Field.ORGANISATION, fields.line("organisation", ORGANISATION, words.fault_organisation(ORGANISATION)));
        for (Field field : Set.of(Field.HEADLINE_RO, Field.HEADLINE_EN)) {
            texts.put(field, fields.line(input(field), HEADLINE, words.fault_headline(HEADLINE)));
        }
        for (Field field : Set.of(Field.BIOGRAPHY_RO, Field.BIOGRAPHY_EN)) {
            texts.put(field, fields.line(input(field), BIOGRAPHY, words.fault_biography(BIOGRAPHY)));
        }
        return texts;
    }
}
