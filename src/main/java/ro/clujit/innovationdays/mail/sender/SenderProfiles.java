package ro.clujit.innovationdays.mail.sender;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SenderProfiles implements PanacheRepositoryBase<SenderProfile, UUID> {

    SenderTerms terms(UUID edition) {
        return findByIdOptional(edition).map(SenderProfile::terms).orElse(SenderTerms.NONE);
    }

    /** In one statement: two organisers who save at once both succeed, and the later one stays. */
    void write(UUID edition, SenderTerms terms) {
        getEntityManager()
                .createNativeQuery("""
                        insert into sender_profile (edition_id, from_name, from_address, reply_to, sender, return_path)
                        values (:edition, :name, :from, :reply, :sender, :path)
                        on conflict (edition_id) do update
                           set from_name = excluded.from_name, from_address = excluded.from_address,
                               reply_to = excluded.reply_to, sender = excluded.sender,
                               return_path = excluded.return_path
                        """)
                .setParameter("edition", edition)
                .setParameter("name", terms.fromName())
                .setParameter("from", terms.fromAddress())
                .setParameter("reply", terms.replyTo())
                .setParameter("sender", terms.sender())
                .setParameter("path", terms.returnPath())
                .executeUpdate();
    }
}
