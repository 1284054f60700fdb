package ro.clujit.innovationdays.letters.reminder.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.reminder.ReminderKind;
import ro.clujit.innovationdays.letters.reminder.ReminderMessages;
import ro.clujit.innovationdays.letters.reminder.ReminderSamples;
import ro.clujit.innovationdays.letters.reminder.ReminderSettings;
import ro.clujit.innovationdays.letters.reminder.ReminderTerms;
import ro.clujit.innovationdays.letters.reminder.Runs;
import ro.clujit.innovationdays.mail.LetterPolicy;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Organisers choose what an edition sends by itself, read it beforehand, and have sent what was missed. */
@Path("/{lang:ro|en}/office/editions/{slug}/reminders")
@RolesAllowed(Role.ORGANISER)
public class ReminderPages {

    @CheckedTemplate(basePath = "reminder")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeReminders(
                EditionHeading edition, String zone, List<ReminderRow> rows, Fields refused, String done);

        static native TemplateInstance officeSend(EditionHeading edition, ReminderKind kind, int people);
    }

    private final Editions editions;
    private final Runs runs;
    private final ReminderSettings settings;
    private final ReminderSamples samples;
    private final Page page;

    ReminderPages(Editions editions, Runs runs, ReminderSettings settings, ReminderSamples samples, Page page) {
        this.editions = editions;
        this.runs = runs;
        this.settings = settings;
        this.samples = samples;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(list(edition(slug), null, Fields.blank(), done == null ? "" : done));
    }

    private TemplateInstance list(Edition edition, ReminderKind refused, Fields sent, String done) {
        return Templates.officeReminders(
                EditionHeading.of(edition, page.language()),
                edition.zone().getId(),
                Arrays.stream(ReminderKind.values())
                        .map(kind -> row(kind, edition, kind == refused ? sent : null))
                        .toList(),
                sent,
                done);
    }

    /** @param sent null for one that shows what is */
    private ReminderRow row(ReminderKind kind, Edition edition, Fields sent) {
        Runs.Stand stand = runs.of(kind, edition);
        return ReminderRow.of(
                kind,
                edition,
                stand,
                samples.forms(kind, edition, page.language()),
                sent == null ? fields(kind, stand.terms()) : sent,
                page.words(ReminderMessages.class),
                page.language());
    }

    private static Fields fields(ReminderKind kind, ReminderTerms terms) {
        return Fields.blank()
                .put(ReminderRow.field("on", kind), terms.isOn() ? "on" : "")
                .put(ReminderRow.field("days", kind), terms.days())
                .put(ReminderRow.field("time", kind), terms.at());
    }

    /** The form says how all of it is to be, so that sent twice it is what was wanted. */
    @POST
    @Path("/{kind:[^/]+}")
    @Transactional
    @Operation(hidden = true)
    public Response save(@RestPath String slug, @RestPath String kind, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        ReminderKind which = kind(kind);
        ReminderMessages words = page.words(ReminderMessages.class);
        Fields fields = Fields.sent(form);
        Optional<Integer> days = fields.required(
                ReminderRow.field("days", which),
                which.leastDays(),
                which.mostDays(),
                words.fault_days(which.leastDays(), which.mostDays()));
        String time = ReminderRow.field("time", which);
        fields.filledIn(time, 8, words.fault_time());
        Optional<LocalTime> at = fields.time(time, words.fault_time());
        if (!fields.isGood()) {
            return PageAnswers.refused(list(edition, which, fields, ""));
        }
        settings.set(
                edition.id(),
                which,
                !fields.value(ReminderRow.field("on", which)).isEmpty(),
                days.orElseThrow(),
                at.orElseThrow());
        return PageAnswers.seeOther(address(slug) + "?done=saved");
    }

    @GET
    @Path("/{kind}/send")
    @Transactional
    @Operation(hidden = true)
    public Response confirm(@RestPath String slug, @RestPath String kind) {
        Edition edition = edition(slug);
        Runs.Stand stand = runs.of(kind(kind), edition);
        return PageAnswers.page(Templates.officeSend(
                EditionHeading.of(edition, page.language()), kind(kind), stand.isToAsk() ? stand.now() : 0));
    }

    /** Sent twice, or when it is no longer time, it sends nobody anything twice. */
    @POST
    @Path("/{kind}/send")
    @Transactional
    @Operation(hidden = true)
    public Response send(@RestPath String slug, @RestPath String kind) {
        settings.ask(edition(slug).id(), kind(kind));
        return PageAnswers.seeOther(address(slug) + "?done=asked");
    }

    /** The letter's own document: no script, nothing from outside, only its own styles. */
    @GET
    @Path("/{kind}/{form}/{letterLang:ro|en}")
    @Transactional
    @Operation(hidden = true)
    public Response preview(
            @RestPath String slug, @RestPath String kind, @RestPath String form, @RestPath String letterLang) {
        String html = samples.of(
                        kind(kind), form, edition(slug), Language.of(letterLang).orElseThrow(NotFoundException::new))
                .orElseThrow(NotFoundException::new)
                .htmlWithImages();
        return Response.ok(html)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", LetterPolicy.of(html))
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private String address(String slug) {
        return "/" + page.lang() + "/office/editions/" + slug + "/reminders";
    }

    private static ReminderKind kind(String name) {
        return ReminderKind.of(name).orElseThrow(NotFoundException::new);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
