package ro.clujit.innovationdays.checkin.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Scanner;
import ro.clujit.innovationdays.checkin.desk.DeskRegistering;
import ro.clujit.innovationdays.checkin.desk.DoorDeskMessages;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RegisteringByHand;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.desk.DeskMessages;

/** The short form for whoever comes to a gate without a ticket: shown, read, and done. */
@ApplicationScoped
public class DeskForm {

    private static final int NAME = 100;
    private static final int ORGANISATION = 120;

    /**
     * Where the form stands, and who fills it in.
     *
     * @param base address of the scanners' pages, without the gate
     * @param isOffice whether they may give every admission of the edition, and for nothing
     */
    public record Desk(Door door, Door.At gate, String base, Scanner scanner, Actor by, boolean isOffice) {
        String address() {
            return base + "/" + gate.id();
        }
    }

    private final Editions editions;
    private final TicketTypes types;
    private final DeskRegistering registering;
    private final Page page;

    DeskForm(Editions editions, TicketTypes types, DeskRegistering registering, Page page) {
        this.editions = editions;
        this.types = types;
        this.registering = registering;
        this.page = page;
    }

    public DeskView blank(Desk desk) {
        return view(desk, Fields.blank().put("key", UUID.randomUUID()).put("language", page.lang()));
    }

    public DeskView view(Desk desk, Fields fields) {
        return new DeskView(
                desk.gate().name().in(page.language()),
                desk.door().name().in(page.language()),
                desk.address(),
                offered(desk)
                        .filter(type -> type.free() > 0)
                        .map(type -> new Choice(type.id().toString(), label(type)))
                        .toList(),
                Arrays.stream(Audience.values())
                        .map(one -> new Choice(one.name(), words().audience_of(one)))
                        .toList(),
                Arrays.stream(Language.values())
                        .map(one -> new Choice(one.name(), words().language_of(one)))
                        .toList(),
                desk.isOffice() && offered(desk).anyMatch(type -> !type.price().isNothing()),
                fields);
    }

    /** @return where the verdict is shown; empty when something is wrong, which then stands in the fields */
    public Optional<String> register(Desk desk, Fields fields) {
        return read(desk, fields).flatMap(wanted -> register(desk, fields, wanted));
    }

    private Optional<String> register(Desk desk, Fields fields, RegisteringByHand.Wanted wanted) {
        var outcome = registering.register(wanted, desk.gate().id(), desk.scanner(), desk.by());
        if (outcome instanceof DeskRegistering.Outcome.Scanned scanned) {
            return Optional.of(desk.address() + "?scan=" + scanned.nonce() + "&direction=IN");
        }
        if (((DeskRegistering.Outcome.Refused) outcome).why() instanceof RegisteringByHand.Outcome.Full full) {
            fields.refuse("type", words().fault_full(full.free()));
        } else {
            fields.refuse("audience", words().fault_wrong_audience());
        }
        return Optional.empty();
    }

    private Optional<RegisteringByHand.Wanted> read(Desk desk, Fields fields) {
        String name = fields.filledIn("name", NAME, words().fault_name(NAME));
        String organisation = fields.line("organisation", ORGANISATION, words().fault_long(ORGANISATION));
        Optional<Audience> audience = Arrays.stream(Audience.values())
                .filter(one -> one.name().equals(fields.value("audience")))
                .findFirst();
        if (audience.isEmpty()) {
            fields.refuse("audience", words().fault_audience());
        }
        Optional<TicketType> type = offered(desk)
                .filter(one -> one.id().toString().equals(fields.value("type")))
                .findFirst();
        if (type.isEmpty()) {
            fields.refuse("type", words().fault_type());
        }
        boolean isFree = desk.isOffice() && !fields.value("free").isEmpty();
        checkEmail(
                fields, !isFree && type.filter(one -> !one.price().isNothing()).isPresent());
        if (!fields.isGood()) {
            return Optional.empty();
        }
        var attendee = new Attendee(
                name, fields.value("email"), organisation, "", audience.orElseThrow(), Set.of(), Set.of(), false);
        return Optional.of(new RegisteringByHand.Wanted(
                key(fields.value("key")),
                types.withEdition(type.orElseThrow().id()).orElseThrow(),
                attendee,
                Language.of(fields.value("language")).orElse(page.language()),
                isFree));
    }

    /** Whoever is at the desk needs none, unless they are to be told how to pay. */
    private void checkEmail(Fields fields, boolean isNeeded) {
        String email = fields.value("email");
        if (email.isEmpty() && isNeeded) {
            fields.refuse("email", page.words(DoorDeskMessages.class).fault_email_to_pay());
        } else if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            fields.refuse("email", words().fault_email());
        }
    }

    /** What this gate lets in; to a phone, what anybody could have without being let have it. */
    private Stream<TicketType> offered(Desk desk) {
        return types.of(editions.findById(desk.door().edition())).stream()
                .filter(type -> type.kind() == TicketKind.ADMISSION)
                .filter(type -> desk.gate().rules().takes(type.id().toString()))
                .filter(type -> desk.isOffice() || !type.isWithCodeOnly() && !type.needsApproval());
    }

    private String label(TicketType type) {
        String places = page.words(DoorDeskMessages.class).places(type.free());
        return Stream.of(
                        type.name(page.language()),
                        type.price().isNothing() ? "" : type.price().in(page.language()),
                        places)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElseThrow();
    }

    private DeskMessages words() {
        return page.words(DeskMessages.class);
    }

    /** A form that lost its key is one that nobody has sent before. */
    private static UUID key(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
