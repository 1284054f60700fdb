package ro.clujit.innovationdays.ticketing.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RegisteringByHand;
import ro.clujit.innovationdays.ticketing.desk.DeskMessages;

/** An organiser registers somebody. */
@Path("/{lang:ro|en}/office/editions/{slug}/registrations/new")
@RolesAllowed(Role.ORGANISER)
public class ByHandPages {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeByHand(
                EditionHeading edition,
                List<Choice> types,
                List<Choice> audiences,
                List<Choice> languages,
                Fields fields);
    }

    private final Editions editions;
    private final Admissions admissions;
    private final RegisteringByHand registering;
    private final Page page;

    ByHandPages(Editions editions, Admissions admissions, RegisteringByHand registering, Page page) {
        this.editions = editions;
        this.admissions = admissions;
        this.registering = registering;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response form(@RestPath String slug) {
        return PageAnswers.page(form(
                edition(slug),
                Fields.blank()
                        .put("key", UUID.randomUUID())
                        .put("language", page.lang())
                        .put("free", "yes")));
    }

    @POST
    @Operation(hidden = true)
    public Response register(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        Optional<UUID> registered =
                ByHandForm.read(fields, edition, admissions, words()).flatMap(wanted -> registered(fields, wanted));
        return registered
                .map(id -> PageAnswers.seeOther("/" + page.lang() + "/office/registrations/" + id + "?done=registered"))
                .orElseGet(() -> PageAnswers.refused(form(edition, fields)));
    }

    private Optional<UUID> registered(Fields fields, RegisteringByHand.Wanted wanted) {
        var outcome = registering.register(wanted, Actor.organiser(page.organiser()));
        if (outcome instanceof RegisteringByHand.Outcome.Registered registered) {
            return Optional.of(registered.id());
        }
        if (outcome instanceof RegisteringByHand.Outcome.Full full) {
            fields.refuse("type", words().fault_full(full.free()));
        } else {
            fields.refuse("audience", words().fault_wrong_audience());
        }
        return Optional.empty();
    }

    private TemplateInstance form(Edition edition, Fields fields) {
        return Templates.officeByHand(
                EditionHeading.of(edition, page.language()),
                admissions.choices(edition, page.language()),
                Arrays.stream(Audience.values())
                        .map(one -> new Choice(one.name(), words().audience_of(one)))
                        .toList(),
                Arrays.stream(Language.values())
                        .map(one -> new Choice(one.name(), words().language_of(one)))
                        .toList(),
                fields);
    }

    private DeskMessages words() {
        return page.words(DeskMessages.class);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
