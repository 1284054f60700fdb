package ro.clujit.innovationdays.programme.exchange.incoming;

import java.util.List;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * A text of a file.
 *
 * @param own in the language of the session, whichever that is
 */
record SaidText(Said<String> own, Said<String> ro, Said<String> en) {

    static final SaidText NOTHING = new SaidText(Said.nothing(), Said.nothing(), Said.nothing());

    static SaidText own(Said<String> own) {
        return new SaidText(own, Said.nothing(), Said.nothing());
    }

    Bilingual over(Bilingual before, Language spoken) {
        String inRomanian = spoken == Language.ro ? own.over(before.ro()) : before.ro();
        String inEnglish = spoken == Language.en ? own.over(before.en()) : before.en();
        return new Bilingual(ro.over(inRomanian), en.over(inEnglish));
    }

    boolean isEmpty() {
        return texts().isEmpty();
    }

    List<String> texts() {
        return Stream.of(own, ro, en)
                .filter(text -> text.said() && !text.value().isEmpty())
                .map(Said::value)
                .toList();
    }

    /** The first that there is, to name a row by; empty without one. */
    String shown() {
        return texts().stream().findFirst().orElse("");
    }
}
