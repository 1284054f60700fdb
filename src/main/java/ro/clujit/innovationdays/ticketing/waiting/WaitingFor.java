package ro.clujit.innovationdays.ticketing.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** Puts people on the waiting list. */
@ApplicationScoped
public class WaitingFor {

    private final WaitingEntries entries;
    private final WaitingList list;
    private final TicketTypes types;
    private final Event<WaitingJoined> joined;
    private final Clock clock;

    WaitingFor(WaitingEntries entries, WaitingList list, TicketTypes types, Event<WaitingJoined> joined, Clock clock) {
        this.entries = entries;
        this.list = list;
        this.types = types;
        this.joined = joined;
        this.clock = clock;
    }

    /** Once for an address: whoever asks again, or somebody else for them, learns nothing and changes nothing. */
    @Transactional
    public void join(UUID typeId, int places, String name, String email, Language language) {
        TicketType type = types.withEdition(typeId).orElseThrow();
        UUID id = UUID.randomUUID();
        if (entries.add(id, type, places, name, email, language, clock.instant())) {
            joined.fire(new WaitingJoined(entries.whole(id).orElseThrow()));
            Set<UUID> quotas = type.quotas().stream().map(Quota::id).collect(Collectors.toSet());
            list.serve(list.prepare(quotas));
        }
    }
}
