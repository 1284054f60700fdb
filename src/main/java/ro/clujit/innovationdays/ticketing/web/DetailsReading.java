package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationLine;
import ro.clujit.innovationdays.ticketing.RegistrationLines;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.asking.web.Asked;
import ro.clujit.innovationdays.ticketing.asking.web.Questioning;
import ro.clujit.innovationdays.ticketing.asking.web.SentAnswers;

/** The details form of a registration: what is asked of whom, and what came back. */
@ApplicationScoped
class DetailsReading {

    private final RegistrationLines lines;
    private final Offers offers;
    private final Questioning questioning;
    private final Page page;

    DetailsReading(RegistrationLines lines, Offers offers, Questioning questioning, Page page) {
        this.lines = lines;
        this.offers = offers;
        this.questioning = questioning;
        this.page = page;
    }

    RegistrationForm blank(Registration registration) {
        return RegistrationForm.empty(places(registration), questioning.before(registration.id()));
    }

    RegistrationForm read(Registration registration, DetailsForm form) {
        List<PlaceView> places = places(registration);
        Map<Integer, Asked> asked = new LinkedHashMap<>();
        places.forEach(place -> asked.put(asked.size() + 1, place.asked()));
        SentAnswers sent = questioning.take(registration.id(), asked, form::values, form.files());
        return RegistrationForm.read(places, form, sent);
    }

    Consumer<List<Ticket>> answers(RegistrationForm form) {
        return questioning.writing(form.answers());
    }

    /** Each place with what can be chosen for it, in the order of the people. */
    private List<PlaceView> places(Registration registration) {
        Language language = page.language();
        List<RegistrationLine> chosen = lines.of(registration);
        List<TicketType> types =
                chosen.stream().map(RegistrationLine::ticketType).toList();
        Map<UUID, Asked> asked = questioning.of(registration.edition(), types);
        Map<UUID, List<OfferView>> addOns = offers.addOns(registration.edition(), types, language);
        List<PlaceView> places = new ArrayList<>();
        for (RegistrationLine line : chosen) {
            Money due = line.price().due();
            var place = new PlaceView(
                    line.ticketType().name(language),
                    due,
                    due.isNothing() ? "" : due.in(language),
                    line.price().vatRate(),
                    line.ticketType().audience(),
                    addOns.get(line.ticketType().id()),
                    asked.get(line.ticketType().id()));
            places.addAll(Collections.nCopies(line.places(), place));
        }
        return places;
    }
}
