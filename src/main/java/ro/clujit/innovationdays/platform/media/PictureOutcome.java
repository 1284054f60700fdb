package ro.clujit.innovationdays.platform.media;

import java.util.UUID;

/** What came of an upload: a {@link Stored} picture, or a {@link PictureRefusal}. */
public sealed interface PictureOutcome permits PictureOutcome.Stored, PictureRefusal {

    /** It is kept, and served at once. */
    record Stored(UUID id) implements PictureOutcome {}
}
