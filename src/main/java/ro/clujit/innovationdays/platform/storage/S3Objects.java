package ro.clujit.innovationdays.platform.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import ro.clujit.innovationdays.platform.StartRefused;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Files in an object store that speaks S3, of whatever make. */
final class S3Objects implements ObjectStore, AutoCloseable {

    /**
     * Requests that hang hold a thread each, until their time is over; those of the pages must not all be held. This
     * protects the threads of this instance, and settles nothing else.
     */
    static final int MOST_AT_ONCE = 12;

    /** Whoever reads the bucket by another way than ours is given nothing that a browser would run. */
    private static final String INERT = "application/octet-stream";

    private final S3Client client;
    private final String bucket;
    private final String prefix;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /** @throws StartRefused when the endpoint is no address */
    S3Objects(FilesConfig.S3 config) {
        boolean isAddress = config.endpoint().getHost() != null
                && String.valueOf(config.endpoint().getScheme()).matches("https?");
        if (!isAddress) {
            throw new StartRefused(
                    "innovationdays.files.s3.endpoint is no address: it begins with https:// (or http://,"
                            + " for a store on the same machine), and the host of the store follows.");
        }
        this.bucket = config.bucket();
        this.prefix = config.prefix().orElse("");
        Duration timeout = config.timeout().orElse(Duration.ofSeconds(5));
        this.client = S3Client.builder()
                .endpointOverride(config.endpoint())
                .region(Region.of(config.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(config.accessKey(), config.secretKey())))
                .forcePathStyle(config.pathStyle().orElse(true))
                // Checksums in trailers are news to many stores; what came back is compared with its digest anyway.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(own -> own.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(timeout)
                        .socketTimeout(timeout))
                .overrideConfiguration(calls -> calls.apiCallTimeout(timeout)
                        .retryStrategy(again -> again.maxAttempts(2))
                        // What lies in the home folder of whoever runs the service is not asked.
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                .build();
    }

    @Override
    public void put(String key, byte[] content) {
        asked(() -> client.putObject(
                put -> put.bucket(bucket).key(prefix + key).contentType(INERT), RequestBody.fromBytes(content)));
    }

    @Override
    public Optional<byte[]> get(String key) {
        return asked(() -> {
            try {
                return Optional.of(
                        client.getObjectAsBytes(get -> get.bucket(bucket).key(prefix + key))
                                .asByteArray());
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public List<String> keys() {
        return asked(
                () -> client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                        .map(S3Object::key)
                        .map(key -> key.substring(prefix.length()))
                        .toList());
    }

    @Override
    public void close() {
        client.close();
    }

    private <T> T asked(Supplier<T> request) {
        if (!places.tryAcquire()) {
            throw new StoreUnavailable(
                    "The object store is too slow: " + MOST_AT_ONCE + " requests wait for it.", null);
        }
        try {
            return request.get();
        } catch (SdkException e) {
            throw new StoreUnavailable("The object store cannot be used: " + e.getMessage(), e);
        } finally {
            places.release();
        }
    }
}
