package ro.clujit.innovationdays.programme.call.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.call.Call;
import ro.clujit.innovationdays.programme.call.CallMessages;
import ro.clujit.innovationdays.programme.call.CallPlan;
import ro.clujit.innovationdays.programme.call.CallState;

/**
 * A call as a reader of one language sees it.
 *
 * @param text in Markdown
 * @param opens in words, in the edition's zone
 * @param closes likewise
 * @param kinds that may be proposed
 */
public record CallView(
        EditionView edition,
        CallState state,
        String text,
        String opens,
        String closes,
        List<SessionKind> kinds,
        List<Choice> kindChoices,
        List<Choice> languageChoices) {

    static CallView of(Call call, EditionView edition, CallMessages words, Language language, Instant now) {
        ZoneId zone = call.edition().zone();
        List<SessionKind> kinds =
                CallPlan.KINDS.stream().filter(call.kinds()::contains).toList();
        return new CallView(
                edition,
                call.state(now),
                call.text().in(language),
                LocalDates.dateTime(call.opensAt(), zone, language),
                LocalDates.dateTime(call.closesAt(), zone, language),
                kinds,
                choices(words, kinds, words::kind),
                choices(words, List.of(Language.values()), words::spoken));
    }

    /** The first is none yet: what nobody chose is not to be taken for a choice. */
    private static <E extends Enum<E>> List<Choice> choices(
            CallMessages words, List<E> values, Function<E, String> label) {
        return Stream.concat(
                        Stream.of(new Choice("", words.choose())),
                        values.stream().map(value -> new Choice(value.name(), label.apply(value))))
                .toList();
    }

    /** Empty where the edition has no themes. */
    public List<Choice> themeChoices() {
        return edition.themes().stream()
                .map(theme -> new Choice(theme.slug(), theme.name()))
                .toList();
    }

    public boolean isOpen() {
        return state == CallState.OPEN;
    }

    public boolean isYetToOpen() {
        return state == CallState.NOT_YET;
    }
}
