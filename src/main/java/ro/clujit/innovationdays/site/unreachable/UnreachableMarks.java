package ro.clujit.innovationdays.site.unreachable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.mail.UnreachableAddresses;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.ConsentGiven;
import ro.clujit.innovationdays.ticketing.Purpose;

/** Which addresses are marked, for the pages that show them. */
@ApplicationScoped
public class UnreachableMarks {

    private final UnreachableAddresses unreachable;

    UnreachableMarks(UnreachableAddresses unreachable) {
        this.unreachable = unreachable;
    }

    /** @return by addresses in lower case; what is not in it is not marked */
    public Map<String, UnreachableMark> of(Collection<String> addresses, ZoneId zone, Language language) {
        return unreachable.of(addresses).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> UnreachableMark.of(each.getValue(), zone, language)));
    }

    /** Whoever asks for news after they called a letter unwanted has taken that back. */
    void forgive(@Observes ConsentGiven given) {
        if (given.purpose() == Purpose.NEWS) {
            unreachable.forgive(given.ticket().email());
        }
    }
}
