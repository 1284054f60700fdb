package ro.clujit.innovationdays.programme.speaking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.speaking.Participations;
import ro.clujit.innovationdays.programme.speaking.Proposing;
import ro.clujit.innovationdays.programme.speaking.SpeakingMessages;

/** Shows a speaker's own page, and leads back to it. */
@ApplicationScoped
class SpeakingDesk {

    @CheckedTemplate(basePath = "speaking")
    static class Templates {
        private Templates() {}

        static native TemplateInstance speaking(SpeakingView view, SpeakingForms forms, String done);

        static native TemplateInstance unknown();
    }

    private final Participations participations;
    private final SpeakingViews views;
    private final Page page;

    SpeakingDesk(Participations participations, SpeakingViews views, Page page) {
        this.participations = participations;
        this.views = views;
        this.page = page;
    }

    /** @param sent puts what was sent into the forms */
    @Transactional
    Response show(int status, String token, UnaryOperator<SpeakingForms> sent, String done) {
        return participations
                .byToken(token)
                .map(participation -> PageAnswers.secret(
                        status,
                        Templates.speaking(
                                views.of(participation, token, page.language()),
                                sent.apply(SpeakingForms.of(participation, views.profile(participation))),
                                done == null ? "" : done)))
                .orElseGet(this::unknown);
    }

    Response led(String token, Proposing.Outcome outcome) {
        return switch (outcome) {
            case SENT -> seeOther(token, "sent");
            case NOTHING_CHANGED -> seeOther(token, "unchanged");
            case NO_SUCH_PAGE -> unknown();
        };
    }

    Response seeOther(String token, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/speaking/" + token + "?done=" + done);
    }

    Response unknown() {
        return PageAnswers.secret(404, Templates.unknown());
    }

    SpeakingMessages words() {
        return page.words(SpeakingMessages.class);
    }
}
