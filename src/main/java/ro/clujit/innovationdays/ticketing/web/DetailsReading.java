package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationLine;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.asking.web.Asked;
import ro.clujit.innovationdays.ticketing.asking.web.Questioning;
import ro.clujit.innovationdays.ticketing.asking.web.SentAnswers;

/** The details form of a registration: what is asked of whom, and what came back. */
@ApplicationScoped
class DetailsReading {

    private final Pricing pricing;
    private final Questioning questioning;
    private final Page page;

    DetailsReading(Pricing pricing, Questioning questioning, Page page) {
        this.pricing = pricing;
        this.questioning = questioning;
        this.page = page;
    }

    RegistrationForm blank(Registration registration) {
        return RegistrationForm.empty(places(registration), questioning.before(registration.id()));
    }

    RegistrationForm read(Registration registration, DetailsForm form) {
        List<PlaceView> places = places(registration);
        SentAnswers sent = questioning.take(
                registration.id(), places.stream().map(PlaceView::asked).toList(), form::values, form.files());
        return RegistrationForm.read(places, form, sent);
    }

    Consumer<List<Ticket>> answers(RegistrationForm form) {
        return questioning.writing(form.answers());
    }

    /** Each place with what can be chosen for it, in the order of the people. */
    private List<PlaceView> places(Registration registration) {
        Language language = page.language();
        List<RegistrationLine> lines = pricing.lines(registration);
        Map<UUID, Asked> asked = questioning.of(
                registration.edition(),
                lines.stream().map(RegistrationLine::ticketType).toList());
        List<PlaceView> places = new ArrayList<>();
        for (RegistrationLine line : lines) {
            Money due = line.price().due();
            var place = new PlaceView(
                    line.ticketType().name(language),
                    due,
                    due.isNothing() ? "" : due.in(language),
                    line.ticketType().audience(),
                    pricing.addOns(line.ticketType(), language),
                    asked.get(line.ticketType().id()));
            places.addAll(Collections.nCopies(line.places(), place));
        }
        return places;
    }
}
