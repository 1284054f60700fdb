package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Fault;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.Refusal;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Ticket;

/** Presents a registration in each of its states. */
@ApplicationScoped
class RegistrationViews {

    /**
     * How long the places are still held.
     *
     * @param minutes rounded up, so that it never says none while there is time
     * @param seconds and of how many, for the bar
     */
    record HoldView(int minutes, long seconds, long of, String until) {}

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance details(
                EditionLine edition,
                String token,
                String type,
                RegistrationForm form,
                SumView sum,
                HoldView hold,
                Refusal refusal,
                boolean moreTime,
                Purpose[] purposes);

        static native TemplateInstance pending(EditionLine edition, PendingView of, ChangesView changes);

        static native TemplateInstance confirmed(
                EditionLine edition, String name, List<TicketCard> tickets, ChangesView changes, PendingView owed);

        static native TemplateInstance expired(EditionLine edition, String token);

        static native TemplateInstance cancelled(EditionLine edition);

        static native TemplateInstance unknown();
    }

    private final ChangesViews changes;
    private final DetailsReading reading;
    private final Pricing pricing;
    private final Page page;
    private final Clock clock;

    RegistrationViews(ChangesViews changes, DetailsReading reading, Pricing pricing, Page page, Clock clock) {
        this.changes = changes;
        this.reading = reading;
        this.pricing = pricing;
        this.page = page;
        this.clock = clock;
    }

    boolean isHeld(Registration registration) {
        return registration.isHeld(clock.instant());
    }

    TemplateInstance details(Registration registration, RegistrationForm form) {
        return details(registration, form, null, false);
    }

    TemplateInstance details(Registration registration, RegistrationForm form, Refusal refusal, boolean moreTime) {
        return Templates.details(
                edition(registration),
                changes.tokenOf(registration),
                form.people().stream()
                        .map(person -> person.place().type())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                form,
                pricing.sum(form, page.language()),
                hold(registration),
                refusal,
                moreTime,
                Purpose.values());
    }

    RegistrationForm blank(Registration registration) {
        return reading.blank(registration);
    }

    RegistrationForm read(Registration registration, DetailsForm form) {
        return reading.read(registration, form);
    }

    /** What is written down with the tickets. */
    Consumer<List<Ticket>> answers(RegistrationForm form) {
        return reading.answers(form);
    }

    /** What a refusal is about in the form; null when it is about all of it. */
    Fault faultOf(Refusal refusal) {
        return switch (refusal) {
            case ADD_ON_FULL -> Fault.ADD_ON_FULL;
            case ADD_ON_NOT_OFFERED -> Fault.ADD_ON_NOT_OFFERED;
            case CODE_NOT_FOR_YOU -> Fault.CODE_NOT_FOR_YOU;
            case WRONG_AUDIENCE -> Fault.AUDIENCE_WRONG;
            default -> null;
        };
    }

    String fieldOf(Fault fault) {
        return switch (fault) {
            case AUDIENCE_WRONG -> "audience";
            case CODE_NOT_FOR_YOU -> "email";
            default -> "add-on";
        };
    }

    TemplateInstance pending(Registration registration, String done) {
        return Templates.pending(
                edition(registration), pricing.pending(registration, page.language()), changes.of(registration, done));
    }

    TemplateInstance confirmed(Registration registration, String done) {
        ChangesView of = changes.of(registration, done);
        return Templates.confirmed(
                edition(registration),
                registration.contactName(),
                of.tickets(),
                of,
                pricing.transfer(registration, page.language()));
    }

    TemplateInstance expired(Registration registration, String token) {
        return Templates.expired(edition(registration), token);
    }

    TemplateInstance cancelled(Registration registration) {
        return Templates.cancelled(edition(registration));
    }

    TemplateInstance unknown() {
        return Templates.unknown();
    }

    private EditionLine edition(Registration registration) {
        return EditionLine.of(registration.edition(), page.language());
    }

    private HoldView hold(Registration registration) {
        Instant now = clock.instant();
        if (!registration.isHeld(now)) {
            return null;
        }
        Duration left = Duration.between(now, registration.holdUntil());
        return new HoldView(
                (int) (left.toSeconds() + 59) / 60,
                left.toSeconds(),
                Math.max(left.toSeconds(), 900),
                registration.holdUntil().toString());
    }
}
