package ro.clujit.innovationdays.platform.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.media.PictureOutcome.Stored;

/** Takes pictures in, and keeps what is made of them. What was uploaded is not kept. */
@ApplicationScoped
public class Pictures implements PanacheRepositoryBase<Picture, UUID> {

    private final Darkroom darkroom;
    private final Clock clock;

    Pictures(Darkroom darkroom, Clock clock) {
        this.darkroom = darkroom;
        this.clock = clock;
    }

    /**
     * Takes up to seconds: call it outside of a transaction. The picture is kept in one of its own, and nothing refers to
     * it until the caller does. The same upload again is another picture: each has one owner, who may remove it.
     */
    public PictureOutcome store(byte[] upload) {
        Prints prints = darkroom.develop(upload);
        return prints.refusal().<PictureOutcome>map(refusal -> refusal).orElseGet(() -> keep(prints));
    }

    private Stored keep(Prints prints) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var picture = new Picture(clock.instant(), prints.jpegs());
            persist(picture);
            return new Stored(picture.id());
        });
    }

    /**
     * In the caller's transaction, after whoever referred to it no longer does. Removing twice is no error.
     *
     * @return false when there was none
     */
    @Transactional
    public boolean remove(UUID id) {
        return deleteById(id);
    }

    /** @return empty where there is no such picture, or not in that width */
    @Transactional
    Optional<byte[]> jpeg(UUID id, int width) {
        return getEntityManager()
                .createQuery(
                        "select value(r) from Picture p join p.renditions r where p.id = :id and key(r) = :width",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("width", width)
                .getResultStream()
                .findFirst();
    }
}
