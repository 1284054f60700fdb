package ro.clujit.innovationdays.programme.speaking;

import java.util.List;

/** Speakers are to be told what a release changed for them; observed in the same transaction. All have an address. */
public record SpeakersTold(List<SpeakerNotice> notices) {
    public SpeakersTold {
        notices = List.copyOf(notices);
    }
}
