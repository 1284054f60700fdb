package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.Refusal;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.Tickets;

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
                String type,
                RegistrationForm form,
                HoldView hold,
                Refusal refusal,
                boolean moreTime,
                Audience[] audiences,
                Purpose[] purposes);

        static native TemplateInstance confirmed(EditionLine edition, String name, List<TicketCard> tickets);

        static native TemplateInstance expired(EditionLine edition, String token);

        static native TemplateInstance cancelled(EditionLine edition);

        static native TemplateInstance unknown();
    }

    private final Tickets tickets;
    private final TicketCodes codes;
    private final Page page;
    private final Clock clock;

    RegistrationViews(Tickets tickets, TicketCodes codes, Page page, Clock clock) {
        this.tickets = tickets;
        this.codes = codes;
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
                registration.ticketType().name(page.language()),
                form,
                hold(registration),
                refusal,
                moreTime,
                Audience.values(),
                Purpose.values());
    }

    TemplateInstance confirmed(Registration registration) {
        List<Ticket> issued = tickets.of(registration);
        return Templates.confirmed(
                edition(registration),
                issued.get(0).name(),
                issued.stream()
                        .map(ticket -> TicketCard.of(ticket, codes.tokenOf(ticket), page.language()))
                        .toList());
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
