package ro.clujit.innovationdays.letters.announcement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.announcement.AnnouncementFormMessages;
import ro.clujit.innovationdays.letters.announcement.Nature;
import ro.clujit.innovationdays.letters.announcement.Pace;
import ro.clujit.innovationdays.letters.announcement.Plan;
import ro.clujit.innovationdays.letters.announcement.PlanFault;
import ro.clujit.innovationdays.letters.announcement.Planning;
import ro.clujit.innovationdays.letters.announcement.RecipientFilter;
import ro.clujit.innovationdays.letters.announcement.Wording;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;

/** The form of an announcement: whom, what, and how quickly. */
@ApplicationScoped
class AnnouncementForm {

    /** The fields that keep their lines. */
    static final Set<String> BLOCKS = Set.of("text-ro", "text-en");

    private final FilterForms filters;
    private final Planning planning;
    private final Page page;

    AnnouncementForm(FilterForms filters, Planning planning, Page page) {
        this.filters = filters;
        this.planning = planning;
        this.page = page;
    }

    /** @return empty where something is wrong, which the fields say then */
    Optional<Plan> read(Edition edition, Nature nature, List<FilterForms.Group> groups, Fields fields) {
        RecipientFilter filter = filters.read(fields, groups);
        var wording = new Wording(
                new Bilingual(fields.value("subject-ro"), fields.value("subject-en")),
                new Bilingual(fields.value("text-ro"), fields.value("text-en")));
        var pace = new Pace(
                fields.number("pause", 1, Pace.LONGEST_PAUSE, words().fault_pause(Pace.LONGEST_PAUSE))
                        .orElse(null),
                fields.number("per-minute", 1, Pace.MOST_PER_MINUTE, words().fault_per_minute(Pace.MOST_PER_MINUTE))
                        .orElse(null));
        var plan = new Plan(wording, filter, pace);
        for (PlanFault fault : planning.faults(edition, nature, plan)) {
            fields.refuse(fault.field(), words().fault(fault.what(), fault.detail()));
        }
        return fields.isGood() ? Optional.of(plan) : Optional.empty();
    }

    Fields fill(Plan plan) {
        Fields fields = Fields.blank()
                .put("subject-ro", plan.wording().subject().ro())
                .put("subject-en", plan.wording().subject().en())
                .put("text-ro", plan.wording().text().ro())
                .put("text-en", plan.wording().text().en());
        Stream.of("pause", "per-minute").forEach(name -> fields.put(name, ""));
        if (plan.pace().pauseSeconds() != null) {
            fields.put("pause", plan.pace().pauseSeconds());
        }
        if (plan.pace().perMinute() != null) {
            fields.put("per-minute", plan.pace().perMinute());
        }
        filters.fill(fields, plan.recipients());
        return fields;
    }

    private AnnouncementFormMessages words() {
        return page.words(AnnouncementFormMessages.class);
    }
}
