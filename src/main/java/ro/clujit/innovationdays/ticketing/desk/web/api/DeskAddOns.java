package ro.clujit.innovationdays.ticketing.desk.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketAddOn;
import ro.clujit.innovationdays.ticketing.TicketAddOns;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.web.api.RegistrationDocument.AmountDocument;

/** Gathers what goes with a ticket that is there already, and what could. */
@ApplicationScoped
class DeskAddOns {

    /** A workshop or dinner beside one ticket. */
    @Schema(name = "DeskAddOn")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AddOnDocument(
            UUID ticketType,
            Bilingual name,

            @Schema(description = "As it was agreed where it is chosen, and as it is listed now where it is not")
            AmountDocument price,

            boolean chosen,

            @Schema(description = "Where it is chosen: PENDING while it waits for approval or money")
            TicketState state,

            @Schema(
                    description =
                            "Until when its own money is waited for, where it was chosen after the registration was confirmed")
            Instant payUntil,

            @Schema(
                    description = "What stands on the transfer, while its own money is waited for",
                    examples = "CID27-7K4M2-PX3QA")
            String reference,

            @Schema(description = "Whether it is on sale with this ticket now, and a place is left for it")
            boolean canBeAdded,

            @Schema(description = "Free places, where it is not chosen")
            Integer left) {}

    private final DeskTickets tickets;
    private final TicketTypes types;
    private final TicketAddOns addOns;
    private final Offers offers;

    DeskAddOns(DeskTickets tickets, TicketTypes types, TicketAddOns addOns, Offers offers) {
        this.tickets = tickets;
        this.types = types;
        this.addOns = addOns;
        this.offers = offers;
    }

    /** In the order of their types. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<AddOnDocument> of(DeskTickets.Address at) {
        Ticket ticket = tickets.find(at);
        Map<UUID, TicketAddOn> chosen = new LinkedHashMap<>();
        addOns.of(List.of(ticket))
                .forEach(addOn -> chosen.put(addOn.ticketType().id(), addOn));
        Map<UUID, OfferView> offered = new LinkedHashMap<>();
        offers.addOns(ticket.edition(), List.of(ticket.ticketType()), Language.en)
                .get(ticket.ticketType().id())
                .forEach(offer -> offered.put(offer.id(), offer));
        List<AddOnDocument> all = new ArrayList<>();
        for (TicketType type : types.of(ticket.edition())) {
            TicketAddOn had = chosen.get(type.id());
            if (had != null) {
                all.add(chosen(type, had));
            } else if (offered.containsKey(type.id())) {
                all.add(offered(type, offered.get(type.id()), ticket.state().isStanding()));
            }
        }
        return all;
    }

    private static AddOnDocument chosen(TicketType type, TicketAddOn had) {
        Optional<Instant> payUntil = had.payUntil().filter(until -> had.state() == TicketState.PENDING);
        return new AddOnDocument(
                type.id(),
                name(type),
                AmountDocument.of(had.price()),
                true,
                had.state(),
                payUntil.orElse(null),
                payUntil.flatMap(until -> had.ticket().registration().paymentReference())
                        .orElse(null),
                false,
                null);
    }

    private static AddOnDocument offered(TicketType type, OfferView offer, boolean isStanding) {
        boolean isOpen =
                switch (offer.availability()) {
                    case OPEN, FEW_LEFT -> true;
                    case SOLD_OUT, NOT_YET, NO_LONGER, CLOSED -> false;
                };
        return new AddOnDocument(
                type.id(),
                name(type),
                AmountDocument.of(offer.due()),
                false,
                null,
                null,
                null,
                isOpen && isStanding,
                offer.left());
    }

    private static Bilingual name(TicketType type) {
        return new Bilingual(type.name(Language.ro), type.name(Language.en));
    }
}
