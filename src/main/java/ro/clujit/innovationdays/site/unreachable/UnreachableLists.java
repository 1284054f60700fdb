package ro.clujit.innovationdays.site.unreachable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.UnreachableAddress;
import ro.clujit.innovationdays.mail.UnreachableAddresses;
import ro.clujit.innovationdays.mail.bounce.MailboxProgress;
import ro.clujit.innovationdays.mail.bounce.SendingAgain;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/** Gathers what organisers see of addresses at which letters do not arrive. */
@ApplicationScoped
class UnreachableLists {

    /** Where the organisers work; an address belongs to no edition that could tell its zone. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    private static final int ON_A_PAGE = 25;
    private static final int MOST_LETTERS = 10;

    private final UnreachableAddresses unreachable;
    private final AddressUses uses;
    private final SendingAgain again;
    private final MailboxProgress mailboxes;

    UnreachableLists(
            UnreachableAddresses unreachable, AddressUses uses, SendingAgain again, MailboxProgress mailboxes) {
        this.unreachable = unreachable;
        this.uses = uses;
        this.again = again;
        this.mailboxes = mailboxes;
    }

    /** @param asked number of the page, from 1 */
    @Transactional
    UnreachableList of(int asked, Language language) {
        int page = Math.max(1, Math.min(10_000, asked));
        List<UnreachableAddress> marked = unreachable.latestFirst(page - 1, ON_A_PAGE);
        List<String> addresses =
                marked.stream().map(UnreachableAddress::address).toList();
        Map<String, List<AddressUse>> people =
                uses.of(addresses, language).stream().collect(Collectors.groupingBy(AddressUse::address));
        Map<String, List<Letter>> letters = again.undelivered(addresses).stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.recipientAddress().toLowerCase(Locale.ROOT)));
        List<UnreachableList.Entry> entries = new ArrayList<>();
        for (UnreachableAddress one : marked) {
            entries.add(new UnreachableList.Entry(
                    entries.size() + 1,
                    one.address(),
                    UnreachableMark.of(one, ZONE, language),
                    people.getOrDefault(one.address(), List.of()),
                    letters.getOrDefault(one.address(), List.of()).stream()
                            .limit(MOST_LETTERS)
                            .map(letter -> new UnreachableList.LetterLine(
                                    letter.id(),
                                    letter.recipientName(),
                                    LocalDates.dateTime(letter.createdAt(), ZONE, language)))
                            .toList()));
        }
        boolean hasMore = unreachable.count() > (long) page * ON_A_PAGE;
        return new UnreachableList(entries, page, hasMore, mailboxes.faults());
    }
}
