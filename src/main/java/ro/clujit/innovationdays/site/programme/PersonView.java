package ro.clujit.innovationdays.site.programme;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.media.PictureView;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;

/**
 * Somebody who speaks.
 *
 * @param initials of the first name and the last, in the place of a photograph
 * @param picture null without one
 * @param role in the session that this is about; null elsewhere
 */
public record PersonView(
        String slug,
        String name,
        String organisation,
        Wording headline,
        String initials,
        PictureView picture,
        SpeakerRole role) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'’]+");
    private static final Pattern TITLE = Pattern.compile("\\p{L}+\\.");

    public static PersonView of(SpeakerEntry speaker, SpeakerRole role, Language reader) {
        return new PersonView(
                speaker.slug(),
                speaker.name(),
                speaker.organisation(),
                Wording.of(speaker.headline(), reader),
                initials(speaker.name()),
                speaker.picture() == null ? null : new PictureView(speaker.picture()),
                role);
    }

    /** In the order in which the session names them. */
    static List<PersonView> of(SessionEntry session, Snapshot programme, Language reader) {
        return session.parts().stream()
                .flatMap(part ->
                        programme.speaker(part.speaker()).stream().map(speaker -> of(speaker, part.role(), reader)))
                .toList();
    }

    /** Everybody who speaks, as a register of that language sorts them: Ștefan before Vlad. */
    static List<PersonView> all(Snapshot programme, Language reader) {
        var order = Collator.getInstance(reader.locale());
        return programme.speakers().stream()
                .sorted(Comparator.comparing(SpeakerEntry::name, order))
                .map(speaker -> of(speaker, null, reader))
                .toList();
    }

    /** Whether they do something else than speak. */
    public boolean isInOtherRole() {
        return role != null && role != SpeakerRole.SPEAKER;
    }

    /** "Dr. Ana-Maria Pop" is AP: titles do not count. */
    static String initials(String name) {
        List<String> names = BETWEEN_NAMES
                .splitAsStream(name)
                .filter(part -> !part.isEmpty() && !TITLE.matcher(part).matches())
                .toList();
        if (names.isEmpty()) {
            return "·";
        }
        String first = initial(names.get(0));
        return names.size() == 1 ? first : first + initial(names.get(names.size() - 1));
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Language.ro.locale());
    }
}
