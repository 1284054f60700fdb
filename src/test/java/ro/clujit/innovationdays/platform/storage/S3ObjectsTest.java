package ro.clujit.innovationdays.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.StartRefused;

/** An object store over the wire: what is put is there, and whatever it does wrong is said in words. */
class S3ObjectsTest {

    private static final byte[] CONTENT = "<svg/>".getBytes(StandardCharsets.UTF_8);

    private S3Server server;

    @BeforeEach
    void start() throws IOException {
        server = new S3Server();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private S3Objects store(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "ENDPOINT",
                server.endpoint(),
                "REGION",
                "eu-central-1",
                "BUCKET",
                S3Server.BUCKET,
                "ACCESS_KEY",
                S3Server.ACCESS_KEY,
                "SECRET_KEY",
                S3Server.SECRET_KEY,
                "TIMEOUT",
                "20S"));
        settings.putAll(changed);
        return new S3Objects(FilesConfigTest.read(settings).s3().orElseThrow());
    }

    private S3Objects store() {
        return store(Map.of());
    }

    @Test
    void findsAgainWhatWasPutAndGivesBrowsersNothingToRun() {
        try (S3Objects store = store()) {
            store.put("logos/a", CONTENT);
            store.put("logos/a", CONTENT);
            assertThat(store.get("logos/a").orElseThrow()).isEqualTo(CONTENT);
            assertThat(store.get("logos/b")).isEmpty();
        }
        assertThat(server.objects().get("logos/a").mediaType()).isEqualTo("application/octet-stream");
    }

    @Test
    void listsAllItsKeysAndNoneOfOthersInTheBucket() {
        try (S3Objects all = store();
                S3Objects own = store(Map.of("PREFIX", "forum/"))) {
            all.put("else", CONTENT);
            for (int i = 0; i < 5; i++) {
                own.put("logos/" + i, CONTENT);
            }
            assertThat(own.keys()).containsExactly("logos/0", "logos/1", "logos/2", "logos/3", "logos/4");
            assertThat(all.keys()).hasSize(6).contains("forum/logos/4");
            assertThat(own.get("logos/3")).isPresent();
        }
    }

    @Test
    void saysThatItsKeysAreRefusedWithoutTellingThem() {
        try (S3Objects store = store(Map.of("SECRET_KEY", "another secret"))) {
            assertThatThrownBy(() -> store.put("logos/a", CONTENT))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("SignatureDoesNotMatch")
                    .hasMessageNotContaining("another secret");
            assertThatThrownBy(() -> store.get("logos/a")).isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void saysThatItsBucketIsMissing() {
        server.be(S3Server.Mood.WITHOUT_BUCKET);
        try (S3Objects store = store()) {
            assertThatThrownBy(() -> store.put("logos/a", CONTENT))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("NoSuchBucket");
            assertThatThrownBy(() -> store.get("logos/a")).isInstanceOf(StoreUnavailable.class);
            assertThatThrownBy(store::keys).isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void saysThatItIsBrokenOrNotThere() {
        server.be(S3Server.Mood.BROKEN);
        try (S3Objects store = store()) {
            assertThatThrownBy(() -> store.get("logos/a")).isInstanceOf(StoreUnavailable.class);
            server.close();
            assertThatThrownBy(() -> store.get("logos/a")).isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void givesUpOnAServerThatHangs() {
        server.be(S3Server.Mood.HANGING);
        try (S3Objects store = store(Map.of("TIMEOUT", "0.3S"))) {
            assertThatThrownBy(() -> store.get("logos/a")).isInstanceOf(StoreUnavailable.class);
            assertThatThrownBy(() -> store.put("logos/a", CONTENT)).isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void holdsNoMoreThanSomeThreadsWhileItHangs() {
        server.be(S3Server.Mood.HANGING);
        ExecutorService readers = Executors.newFixedThreadPool(S3Objects.MOST_AT_ONCE);
        try (S3Objects store = store(Map.of("TIMEOUT", "10M"))) {
            for (int i = 0; i < S3Objects.MOST_AT_ONCE; i++) {
                readers.execute(() -> store.get("logos/a"));
            }
            await().atMost(Duration.ofMinutes(1)).until(() -> server.waiting() == S3Objects.MOST_AT_ONCE);
            assertThatThrownBy(() -> store.get("logos/a"))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("too slow");
            server.be(S3Server.Mood.WELL);
            await().atMost(Duration.ofMinutes(1)).until(() -> server.waiting() == 0);
        } finally {
            readers.shutdown();
        }
    }

    @Test
    void refusesAnEndpointThatIsNoAddress() {
        for (String wrong : new String[] {"store:9000", "ftp://store", "store", "https:///x"}) {
            assertThatThrownBy(() -> store(Map.of("ENDPOINT", wrong)))
                    .as(wrong)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("innovationdays.files.s3.endpoint");
        }
    }
}
