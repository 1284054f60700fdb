package ro.clujit.innovationdays.letters.announcement.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.AnnouncementFormMessages;
import ro.clujit.innovationdays.letters.announcement.Counted;
import ro.clujit.innovationdays.letters.announcement.PlanFault;
import ro.clujit.innovationdays.letters.announcement.Planning;
import ro.clujit.innovationdays.letters.announcement.Recipients;
import ro.clujit.innovationdays.letters.announcement.StartTime;
import ro.clujit.innovationdays.letters.announcement.Starting;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** The last question before an announcement starts: to how many, and when. */
@Path("/{lang:ro|en}/office/editions/{slug}/announcements/{id:[0-9a-f-]{36}}/send")
@RolesAllowed(Role.ORGANISER)
public class AnnouncementSendPages {

    private static final String STARTS_AT = "starts-at";
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    @CheckedTemplate(basePath = "announcement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeAnnouncementSend(
                EditionHeading edition, AnnouncementRow announcement, Counted counted, Fields fields, String zone);
    }

    private final AnnouncementDesk desk;
    private final Recipients recipients;
    private final Planning planning;
    private final Starting starting;
    private final Clock clock;

    AnnouncementSendPages(
            AnnouncementDesk desk, Recipients recipients, Planning planning, Starting starting, Clock clock) {
        this.desk = desk;
        this.recipients = recipients;
        this.planning = planning;
        this.starting = starting;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response ask(@RestPath String slug, @RestPath UUID id) {
        Announcement found = desk.announcement(slug, id);
        if (!found.state().isOpen()) {
            return PageAnswers.seeOther(desk.path(slug, "/" + id));
        }
        Fields fields = Fields.blank();
        found.startsAt().ifPresent(at -> fields.put("when", "later")
                .put(STARTS_AT, LocalDateTime.ofInstant(at, found.edition().zone())));
        return PageAnswers.page(page(found, fields));
    }

    @POST
    @Operation(hidden = true)
    public Response send(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Announcement found = desk.announcement(slug, id);
        Fields fields = Fields.sent(form);
        if (!found.state().isOpen()) {
            return PageAnswers.seeOther(desk.path(slug, "/" + id));
        }
        // Readers of another language may have registered since it was written.
        List<PlanFault> faults = planning.faults(found.edition(), found.nature(), found.plan());
        faults.forEach(fault -> fields.refuse("confirmed", desk.formWords().fault(fault.what(), fault.detail())));
        if (fields.value("confirmed").isEmpty()) {
            fields.refuse("confirmed", desk.formWords().fault_confirmed());
        }
        Optional<StartTime.Known> later = later(found, fields);
        if (!fields.isGood()) {
            return PageAnswers.refused(page(found, fields));
        }
        if (later.isPresent()) {
            starting.schedule(id, later.get().at());
        } else {
            starting.startNow(id);
        }
        return PageAnswers.seeOther(desk.path(slug, "/" + id));
    }

    /** Empty for now, and where something is wrong, which the fields say then. */
    private Optional<StartTime.Known> later(Announcement announcement, Fields fields) {
        AnnouncementFormMessages words = desk.formWords();
        if (fields.value("when").equals("now")) {
            return Optional.empty();
        }
        if (!fields.value("when").equals("later")) {
            fields.refuse("when", words.fault_when());
            return Optional.empty();
        }
        Optional<LocalDateTime> wanted = fields.dateTime(STARTS_AT, words.fault_starts_at());
        if (wanted.isEmpty()) {
            fields.refuse(STARTS_AT, words.fault_starts_at());
            return Optional.empty();
        }
        StartTime time = StartTime.of(wanted.get(), announcement.edition().zone(), clock.instant());
        if (time instanceof StartTime.Known known) {
            return Optional.of(known);
        }
        if (time instanceof StartTime.Skipped skipped) {
            fields.refuse(STARTS_AT, words.fault_skipped(HOUR.format(skipped.from()), HOUR.format(skipped.to())));
        } else {
            fields.refuse(STARTS_AT, time instanceof StartTime.Past ? words.fault_past() : words.fault_far());
        }
        return Optional.empty();
    }

    private TemplateInstance page(Announcement announcement, Fields fields) {
        return Templates.officeAnnouncementSend(
                desk.heading(announcement.edition()),
                desk.row(announcement),
                recipients.count(announcement),
                fields,
                announcement.edition().zone().getId());
    }
}
