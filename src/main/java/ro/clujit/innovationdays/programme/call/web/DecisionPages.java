package ro.clujit.innovationdays.programme.call.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.call.Deciding;
import ro.clujit.innovationdays.programme.call.Decision;
import ro.clujit.innovationdays.programme.call.ReviewMessages;
import ro.clujit.innovationdays.programme.call.Submission;
import ro.clujit.innovationdays.programme.call.Submissions;

/** Accepting and rejecting, one submission or several: first says what will happen, then does it to each by itself. */
@Path("/{lang:ro|en}/office/editions/{slug}/call/decide")
@RolesAllowed(Role.ORGANISER)
public class DecisionPages {

    private static final int MOST_AT_ONCE = 200;

    /** @param accept else they are rejected */
    public record Question(EditionHeading edition, boolean accept, List<Chosen> submissions) {
        /** One of those that it is about. */
        public record Chosen(UUID id, String title) {}
    }

    @CheckedTemplate(basePath = "call")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeDecide(Question of, Fields fields);
    }

    private final Editions editions;
    private final Submissions submissions;
    private final Deciding deciding;
    private final Page page;
    private final SecurityIdentity identity;

    DecisionPages(Editions editions, Submissions submissions, Deciding deciding, Page page, SecurityIdentity identity) {
        this.editions = editions;
        this.submissions = submissions;
        this.deciding = deciding;
        this.page = page;
        this.identity = identity;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@RestPath String slug, @RestQuery String to, @RestQuery("id") List<String> ids) {
        Edition edition = edition(slug);
        List<Submission> chosen = chosen(edition, ids);
        return chosen.isEmpty()
                ? PageAnswers.seeOther(list(slug) + "?done=nothing")
                : PageAnswers.page(question(edition, isAcceptance(to), chosen, Fields.blank()));
    }

    @POST
    @Operation(hidden = true)
    public Response decide(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        boolean accept = isAcceptance(form.getFirst("to"));
        List<Submission> chosen = chosen(edition, form.getOrDefault("id", List.of()));
        if (chosen.isEmpty()) {
            return PageAnswers.seeOther(list(slug) + "?done=nothing");
        }
        Fields fields = Fields.sent(form, Set.of("word"));
        String remark = page.words(ReviewMessages.class).fault_word(Decision.WORD);
        String word = fields.line("word", Decision.WORD, remark);
        if (!fields.isGood()) {
            return PageAnswers.refused(question(edition, accept, chosen, fields));
        }
        UUID me = Role.accountOf(identity);
        long done = chosen.stream()
                .map(Submission::id)
                .map(id -> accept ? deciding.accept(id, word, me) : deciding.reject(id, word, me))
                .filter(Deciding.Outcome.DONE::equals)
                .count();
        String where = chosen.size() == 1 ? list(slug) + "/" + chosen.get(0).id() : list(slug);
        return PageAnswers.seeOther(
                where + "?" + (accept ? "accepted=" : "rejected=") + done + "&before=" + (chosen.size() - done));
    }

    private TemplateInstance question(Edition edition, boolean accept, List<Submission> chosen, Fields fields) {
        return Templates.officeDecide(
                new Question(
                        EditionHeading.of(edition, page.language()),
                        accept,
                        chosen.stream()
                                .map(one -> new Question.Chosen(one.id(), one.title()))
                                .toList()),
                fields);
    }

    /** Those of the edition, each once; whatever else was sent is none. */
    private List<Submission> chosen(Edition edition, List<String> ids) {
        return ids.stream()
                .distinct()
                .limit(MOST_AT_ONCE)
                .flatMap(DecisionPages::id)
                .map(id -> submissions.of(edition, id))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<UUID> id(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    /** Nothing but these two words is a decision. */
    private static boolean isAcceptance(String to) {
        return switch (to == null ? "" : to) {
            case "accept" -> true;
            case "reject" -> false;
            default -> throw new NotFoundException();
        };
    }

    private String list(String slug) {
        return "/" + page.lang() + "/office/editions/" + slug + "/call/submissions";
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
