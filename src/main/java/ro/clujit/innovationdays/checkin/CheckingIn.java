package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Answers a scan, once however often it is sent. */
@ApplicationScoped
public class CheckingIn {

    private final Recording recording;

    CheckingIn(Recording recording) {
        this.recording = recording;
    }

    /** @return empty when there is no such gate */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Scan> scan(ScanRequest request) {
        try {
            return recording.record(request);
        } catch (ConstraintViolationException e) {
            return answerOfTheOther(request, e);
        } catch (PersistenceException e) {
            if (e.getCause() instanceof ConstraintViolationException violation) {
                return answerOfTheOther(request, violation);
            }
            throw e;
        }
    }

    /** The scan that was recorded under this nonce. */
    public Optional<Scan> answered(UUID nonce) {
        return recording.recorded(nonce);
    }

    /** The same scan arrived twice at once and the other was written first. */
    private Optional<Scan> answerOfTheOther(ScanRequest request, ConstraintViolationException e) {
        Optional<Scan> other = recording.recorded(request.nonce());
        if (other.isEmpty()) {
            throw e;
        }
        return other;
    }
}
