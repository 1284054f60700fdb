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
import ro.clujit.innovationdays.checkin.rules.Verdict;
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
     * @param phone whether it is a paired phone's
     * @param mayOverrule whether it may let somebody in whom the rules refuse, and write down whoever has no ticket
     * @param badges address of the page of a ticket's badge, without the ticket; empty where none may be printed
     */
    public record Home(
            String base, String api, String back, String signIn, boolean phone, boolean mayOverrule, String badges) {

        /** Of the form for whoever has no ticket. */
        public String desk(UUID gate) {
            return base + "/" + gate + "/desk";
        }
    }

    /**
     * What the page is drawn from.
     *
     * @param nonce of the scan that the form without scripts sends
     * @param settings for the scripts, as JSON that cannot end its script element
     * @param out whether people are leaving
     * @param scan what the last such scan was answered; null when there was none
     * @param badge where the badge of whoever it let in is printed; empty where it is not
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
            ScanView scan,
            String badge) {}

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
            String badges,
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
        Optional<ScanAnswer> answered = Optional.ofNullable(scan)
                .flatMap(checkingIn::answered)
                .filter(recorded -> recorded.edition().equals(door.edition()))
                .map(answers::of);
        ScanView view = answered.map(answer -> ScanView.of(answer, words, door.zone(), page.language()))
                .orElse(null);
        var settings = new Settings(
                gate.id(),
                door.zone().getId(),
                page.language().locale().toLanguageTag(),
                page.lang(),
                home.api(),
                home.base(),
                home.phone(),
                home.mayOverrule(),
                home.badges(),
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
                view,
                answered.filter(answer -> answer.verdict() == Verdict.ADMITTED
                                && !home.badges().isEmpty())
                        .map(answer -> home.badges() + answer.ticket().id())
                        .orElse("")));
    }

    private String written(Settings settings) {
        try {
            return json.writeValueAsString(settings).replace("<", "\\u003c");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
