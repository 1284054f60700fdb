package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Answers a scan, once however often it is sent. */
@ApplicationScoped
public class CheckingIn {

    private final Recording recording;

    CheckingIn(Recording recording) {
        this.recording = recording;
    }

    /** @return empty when an organiser told of a gate that there is not */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Optional<Recorded> scan(ScanRequest request, Scanner scanner) {
        try {
            return recording.record(request, scanner);
        } catch (ScanRows.NonceTaken e) {
            // The same scan arrived twice at once and the other was written first: now it is found.
            return recording.record(request, scanner);
        }
    }

    /** The scan that was recorded under this nonce. */
    public Optional<Recorded> answered(UUID nonce) {
        return recording.recorded(nonce);
    }
}
