package ro.clujit.innovationdays.mail.bounce;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.mail.UnreachableAddress;
import ro.clujit.innovationdays.mail.UnreachableAddresses;
import ro.clujit.innovationdays.platform.locale.Language;

/** Letters that left, each to an address of its own. */
@ApplicationScoped
public class TestLetters {

    @Inject
    Outbox outbox;

    @Inject
    Letters letters;

    @Inject
    UnreachableAddresses unreachable;

    @Inject
    EntityManager database;

    public static String address() {
        return "ana-" + UUID.randomUUID() + "@elsewhere.example";
    }

    /** @return the id of a letter that the mail server took */
    public UUID sent(String address) {
        UUID id = waiting(address);
        change("update letter set state = 'SENT', attempts = 1, sent_at = created_at where id = ?1", id);
        return id;
    }

    public UUID waiting(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.add("sample", null, UUID.randomUUID(), "Ana", address, Language.ro)
                        .id());
    }

    public void change(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = database.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }

    public Optional<UnreachableAddress> mark(String address) {
        return QuarkusTransaction.requiringNew().call(() -> unreachable.findByIdOptional(address));
    }

    public List<Report> reports(UUID letter) {
        return QuarkusTransaction.requiringNew().call(() -> database.createQuery(
                        "select r from Report r where r.letterId = :letter order by r.receivedAt", Report.class)
                .setParameter("letter", letter)
                .getResultList());
    }

    public String stateOf(UUID letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> letters.findById(letter).state().name());
    }
}
