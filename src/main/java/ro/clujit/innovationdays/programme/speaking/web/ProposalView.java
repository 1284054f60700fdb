package ro.clujit.innovationdays.programme.speaking.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.media.PictureView;
import ro.clujit.innovationdays.programme.speaking.Field;
import ro.clujit.innovationdays.programme.speaking.Profile;
import ro.clujit.innovationdays.programme.speaking.SpeakerChange;

/**
 * What a speaker proposed, beside what is said now.
 *
 * @param version of the speaker that it is compared with
 */
public record ProposalView(UUID id, UUID speaker, String name, int version, String sent, List<FieldRow> fields) {

    /**
     * @param chosen whether it is to be approved
     * @param before and {@code after}: texts, which may be empty
     */
    public record FieldRow(Field field, String before, String after, boolean chosen) {

        /** Null without one. */
        public PictureView pictureBefore() {
            return picture(before);
        }

        /** Null without one. */
        public PictureView pictureAfter() {
            return picture(after);
        }

        private static PictureView picture(String id) {
            return id.isEmpty() ? null : new PictureView(UUID.fromString(id));
        }

        public boolean isPicture() {
            return field == Field.PICTURE;
        }

        /** The language of the text; empty where it is the same in both. */
        public String lang() {
            return field.name().endsWith("_RO") ? "ro" : field.name().endsWith("_EN") ? "en" : "";
        }
    }

    /** @param chosen which are to be approved */
    static ProposalView of(SpeakerChange change, Set<Field> chosen, Language language) {
        Edition edition = change.participation().edition();
        Profile is = Profile.of(change.speaker());
        return new ProposalView(
                change.id(),
                change.speaker().id(),
                change.speaker().name(),
                change.speaker().version(),
                LocalDates.dateTime(change.sentAt(), edition.zone(), language),
                change.wanted().entrySet().stream()
                        .map(wish -> new FieldRow(
                                wish.getKey(), is.text(wish.getKey()), wish.getValue(), chosen.contains(wish.getKey())))
                        .collect(Collectors.toUnmodifiableList()));
    }

    static ProposalView of(SpeakerChange change, Language language) {
        return of(change, change.wanted().keySet(), language);
    }
}
