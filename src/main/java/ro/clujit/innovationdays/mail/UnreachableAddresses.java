package ro.clujit.innovationdays.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All addresses at which letters do not arrive. */
@ApplicationScoped
public class UnreachableAddresses implements PanacheRepositoryBase<UnreachableAddress, String> {

    /** @return those of the addresses that nothing but what their owners do here is written to, in lower case */
    public Set<String> among(Collection<String> addresses) {
        return of(addresses).keySet();
    }

    /** @return those of the addresses that are marked, by their lower case */
    public Map<String, UnreachableAddress> of(Collection<String> addresses) {
        List<String> keys =
                addresses.stream().map(UnreachableAddress::key).distinct().toList();
        return keys.isEmpty()
                ? Map.of()
                : list("address in ?1", keys).stream()
                        .collect(Collectors.toUnmodifiableMap(UnreachableAddress::address, Function.identity()));
    }

    /** @param page from 0 */
    public List<UnreachableAddress> latestFirst(int page, int size) {
        return find("order by since desc, address").page(page, size).list();
    }

    /**
     * Marks an address, in the caller's transaction. One that is marked already keeps since when; a complaint stays one,
     * since it is not ours to forget.
     *
     * @param status an enhanced status code; may be empty
     * @param answer without addresses; may be empty
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mark(
            String address,
            UnreachableAddress.Because because,
            Instant since,
            UUID letter,
            String status,
            String answer) {
        getEntityManager()
                .createNativeQuery("""
                        insert into unreachable_address (address, because, since, letter_id, status, answer)
                        values (:address, :because, :since, :letter, :status, :answer)
                        on conflict (address) do update
                           set because = excluded.because, letter_id = excluded.letter_id, status = excluded.status,
                               answer = excluded.answer
                         where unreachable_address.because <> 'COMPLAINED'
                        """)
                .setParameter("address", UnreachableAddress.key(address))
                .setParameter("because", because.name())
                .setParameter("since", since)
                .setParameter("letter", letter)
                .setParameter("status", status)
                .setParameter("answer", answer)
                .executeUpdate();
    }

    /** An organiser says that letters will arrive there. A complaint is not theirs to take back. @return whether it was marked */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean clear(String address) {
        return delete(
                        "address = ?1 and because <> ?2",
                        UnreachableAddress.key(address),
                        UnreachableAddress.Because.COMPLAINED)
                == 1;
    }

    /** Its owner wants letters after all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgive(String address) {
        delete("address = ?1 and because = ?2", UnreachableAddress.key(address), UnreachableAddress.Because.COMPLAINED);
    }
}
