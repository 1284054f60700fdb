package ro.clujit.innovationdays.checkin.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.CheckingIn;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.platform.web.Page;

/** The scanner's page, for an organiser and for a device alike. */
@ApplicationScoped
public class ScannerViews {

    /**
     * Where this scanner is at home.
     *
     * @param base address of its page, without the gate
     * @param api address that its scripts send a scan to
     * @param back where its way out leads
     * @param signIn where whoever is no longer known goes
     * @param device what may be done on a paired phone; null for an organiser
     */
    public record Home(String base, String api, String back, String signIn, Phone device) {}

    /**
     * A paired phone.
     *
     * @param mayOverrule whether it may let somebody in whom the rules refuse
     * @param desk address of the form for whoever has no ticket
     */
    public record Phone(boolean mayOverrule, String desk) {}

    /**
     * What the page is drawn from.
     *
     * @param nonce of the scan that the form without scripts sends
     * @param settings for the scripts, as JSON that cannot end its script element
     * @param out whether people are leaving
     * @param scan what the last such scan was answered; null when there was none
     */
    record View(
            UUID gateId,
            String gate,
            String edition,
            String zone,
            long inside,
            long admittedHere,
            UUID nonce,
            Home home,
            String settings,
            boolean out,
            ScanView scan) {}

    /** What the scripts read; {@code lang} is a tag for {@code Intl}, {@code language} ours. */
    record Settings(
            UUID gate,
            String zone,
            String lang,
            String language,
            String api,
            String home,
            boolean device,
            boolean mayOverrule,
            ScannerWords words) {}

    @CheckedTemplate(basePath = "checkin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance scanner(View door);
    }

    private final CheckingIn checkingIn;
    private final ScanAnswers answers;
    private final Page page;
    private final ObjectMapper json;

    ScannerViews(CheckingIn checkingIn, ScanAnswers answers, Page page, ObjectMapper json) {
        this.checkingIn = checkingIn;
        this.answers = answers;
        this.page = page;
        this.json = json;
    }

    /** @param scan the nonce of the scan to show; null for none */
    public TemplateInstance page(Door door, Door.At gate, Home home, UUID scan, boolean out) {
        ScannerWords words = ScannerWords.in(page.language());
        ScanView view = Optional.ofNullable(scan)
                .flatMap(checkingIn::answered)
                .filter(answered -> answered.edition().equals(door.edition()))
                .map(answers::of)
                .map(answer -> ScanView.of(answer, words, door.zone(), page.language()))
                .orElse(null);
        var settings = new Settings(
                gate.id(),
                door.zone().getId(),
                page.language().locale().toLanguageTag(),
                page.lang(),
                home.api(),
                home.base(),
                home.device() != null,
                home.device() != null && home.device().mayOverrule(),
                words);
        return Templates.scanner(new View(
                gate.id(),
                gate.name().in(page.language()),
                door.name().in(page.language()),
                door.zone().getId(),
                answers.inside(door.edition()),
                answers.admittedAt(gate.id()),
                UUID.randomUUID(),
                home,
                written(settings),
                out,
                view));
    }

    private String written(Settings settings) {
        try {
            return json.writeValueAsString(settings).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
