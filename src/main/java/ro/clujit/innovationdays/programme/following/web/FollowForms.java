package ro.clujit.innovationdays.programme.following.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.following.Following;
import ro.clujit.innovationdays.programme.following.FollowingMessages;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/** The form in which a reader asks to be told about sessions: one of them, or several out of an agenda. */
@ApplicationScoped
class FollowForms {

    @CheckedTemplate(basePath = "following")
    static class Templates {
        private Templates() {}

        /** @param action where the form is sent to */
        static native TemplateInstance ask(FollowView view, String action, Fields fields, boolean asked, boolean over);
    }

    private final Editions editions;
    private final Releases releases;
    private final Following following;
    private final Page page;
    private final Clock clock;

    FollowForms(Editions editions, Releases releases, Following following, Page page, Clock clock) {
        this.editions = editions;
        this.releases = releases;
        this.following = following;
        this.page = page;
        this.clock = clock;
    }

    /** @param asked whether the form was sent a moment ago */
    Response show(String slug, Predicate<SessionEntry> which, String action, boolean asked) {
        Edition edition = edition(slug);
        FollowView view = view(edition, which);
        return PageAnswers.page(Templates.ask(view, action, Fields.blank(), asked, isOver(edition)));
    }

    Response send(String slug, Predicate<SessionEntry> which, String action, Fields fields) {
        Edition edition = edition(slug);
        FollowView view = view(edition, which);
        if (isOver(edition)) {
            return PageAnswers.page(409, Templates.ask(view, action, fields, false, true));
        }
        FollowingMessages words = page.words(FollowingMessages.class);
        String email = fields.value("email");
        if (!EmailAddress.isValid(email)) {
            fields.refuse("email", words.fault_email());
            return PageAnswers.refused(Templates.ask(view, action, fields, false, false));
        }
        List<UUID> guids =
                view.sessions().stream().map(FollowView.FollowedSession::guid).toList();
        if (following.ask(edition, guids, email, page.language()) == Following.Outcome.BUSY) {
            fields.refuse("email", words.fault_busy());
            return PageAnswers.page(429, Templates.ask(view, action, fields, false, false));
        }
        return PageAnswers.seeOther(action + (action.contains("?") ? "&" : "?") + "asked=true");
    }

    private FollowView view(Edition edition, Predicate<SessionEntry> which) {
        Snapshot programme = releases.programme(edition);
        Set<UUID> guids = programme.planned().stream()
                .filter(which)
                .map(SessionEntry::guid)
                .collect(Collectors.toSet());
        if (guids.isEmpty()) {
            throw new NotFoundException();
        }
        return FollowView.of(edition, programme, guids, Set.of(), page.language());
    }

    private boolean isOver(Edition edition) {
        return edition.isOver(clock.instant());
    }

    private Edition edition(String slug) {
        return editions.publicBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
