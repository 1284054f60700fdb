package ro.clujit.innovationdays.platform.storage;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where files are kept. The object store is all there or not at all: a part of its settings refuses the start. */
@ConfigMapping(prefix = "innovationdays.files")
public interface FilesConfig {

    /** Unless said, the object store where one is configured, and else the database. */
    Optional<Place> store();

    Optional<S3> s3();

    /** Where new files go. */
    enum Place {
        DATABASE,
        S3
    }

    /** An object store that speaks S3. */
    interface S3 {
        /** Such as {@code https://s3.eu-central-1.amazonaws.com}. */
        URI endpoint();

        /** What the store calls its region; many take any word. */
        String region();

        /** It must be there already. */
        String bucket();

        String accessKey();

        String secretKey();

        /** Whether the bucket stands in the path, as most stores want it, or in front of the host; true unless said. */
        Optional<Boolean> pathStyle();

        /** What keys begin with, for a bucket that has other things in it; nothing unless said. */
        Optional<String> prefix();

        /** The most that one request may take; 5 seconds unless said. */
        Optional<Duration> timeout();
    }
}
