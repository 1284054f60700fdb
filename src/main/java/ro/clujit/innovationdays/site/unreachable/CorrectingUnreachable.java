package ro.clujit.innovationdays.site.unreachable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.mail.UnreachableAddress;
import ro.clujit.innovationdays.mail.UnreachableAddresses;
import ro.clujit.innovationdays.mail.bounce.SendingAgain;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.CorrectingAddress;

/** Writes an address better wherever it was ticked, and sends there what did not arrive. */
@ApplicationScoped
class CorrectingUnreachable {

    /** What is to be corrected. @param contacts ids of registrations; @param holders ids of tickets */
    record Correction(String from, String to, Set<UUID> contacts, Set<UUID> holders) {
        Stream<UUID> all() {
            return Stream.concat(contacts.stream(), holders.stream());
        }

        boolean names(AddressUse use) {
            return use.isCorrectable()
                    && (use.kind() == AddressUse.Kind.HOLDER ? holders : contacts).contains(use.id());
        }
    }

    /** What came of it. */
    enum Kind {
        /** Now, or by the same form before. */
        DONE,
        /** Nobody was ticked, or not of those who have the address. */
        NOBODY,
        /** Whoever has it called a letter unwanted. */
        COMPLAINT,
        /** Letters come back from the new one as well. */
        UNREACHABLE_TOO
    }

    /** @param letters how many leave */
    record Done(Kind kind, int letters) {}

    private final AddressUses uses;
    private final CorrectingAddress correcting;
    private final SendingAgain again;
    private final UnreachableAddresses unreachable;

    CorrectingUnreachable(
            AddressUses uses, CorrectingAddress correcting, SendingAgain again, UnreachableAddresses unreachable) {
        this.uses = uses;
        this.correcting = correcting;
        this.again = again;
        this.unreachable = unreachable;
    }

    @Transactional
    Done correct(Correction wanted, Actor by) {
        String from = UnreachableAddress.key(wanted.from());
        String to = UnreachableAddress.key(wanted.to());
        var marks = unreachable.of(List.of(from, to));
        if (!from.equals(to) && marks.containsKey(to)) {
            return new Done(Kind.UNREACHABLE_TOO, 0);
        }
        if (marks.containsKey(from) && marks.get(from).because() == UnreachableAddress.Because.COMPLAINED) {
            return new Done(Kind.COMPLAINT, 0);
        }
        List<AddressUse> here = uses.of(Set.of(from), Language.en);
        List<AddressUse> chosen = here.stream().filter(wanted::names).toList();
        Set<UUID> known = Stream.concat(chosen.stream(), uses.of(Set.of(to), Language.en).stream())
                .filter(AddressUse::isCorrectable)
                .map(AddressUse::id)
                .collect(Collectors.toSet());
        if (wanted.all().findAny().isEmpty() || !wanted.all().allMatch(known::contains)) {
            return new Done(Kind.NOBODY, 0);
        }
        for (UUID registration :
                new TreeSet<>(chosen.stream().map(AddressUse::registration).collect(Collectors.toSet()))) {
            correcting.correct(
                    registration, wanted.contacts().contains(registration), wanted.holders(), from, wanted.to(), by);
        }
        return new Done(Kind.DONE, send(from, wanted.to(), chosen, here));
    }

    /** Two people may have written the same wrong address: what one was to get is not sent to the other. */
    private int send(String from, String to, List<AddressUse> chosen, List<AddressUse> here) {
        boolean isEverybody = chosen.size() == here.size();
        Set<String> names = chosen.stream().map(use -> folded(use.name())).collect(Collectors.toSet());
        int letters = again.to(
                from, to, letter -> isEverybody && !chosen.isEmpty() || names.contains(folded(letter.recipientName())));
        if (isEverybody) {
            unreachable.clear(from);
        }
        return letters;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
