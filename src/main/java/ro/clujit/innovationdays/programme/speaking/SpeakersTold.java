package ro.clujit.innovationdays.programme.speaking;

import java.util.List;
import ro.clujit.innovationdays.edition.Edition;

/** Speakers are to be told what a release changed for them; observed in the same transaction. All have an address. */
public record SpeakersTold(Edition edition, List<SpeakerNotice> notices) {
    public SpeakersTold {
        notices = List.copyOf(notices);
    }
}
