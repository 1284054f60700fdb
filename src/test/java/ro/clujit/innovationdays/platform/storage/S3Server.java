package ro.clujit.innovationdays.platform.storage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An object store that speaks as much of S3 as is asked of one here: it checks the signature of each request, has one
 * bucket, and lists two keys at a time. It can be made to fail as stores do.
 */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "files";
    public static final String ACCESS_KEY = "test-access";
    public static final String SECRET_KEY = "test-secret-that-nobody-else-uses";
    private static final int PAGE = 2;

    /** How it behaves. */
    public enum Mood {
        WELL,
        HANGING,
        WITHOUT_BUCKET,
        BROKEN
    }

    /** What somebody put, and what they said it was. */
    public record Kept(byte[] content, String mediaType) {}

    private final NavigableMap<String, Kept> objects = new ConcurrentSkipListMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile Mood mood = Mood.WELL;
    private volatile CountDownLatch released = new CountDownLatch(1);

    public S3Server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What hung before goes on. */
    public void be(Mood mood) {
        CountDownLatch before = released;
        released = new CountDownLatch(1);
        this.mood = mood;
        before.countDown();
    }

    public NavigableMap<String, Kept> objects() {
        return objects;
    }

    /** How many requests hang. */
    public int waiting() {
        return waiting.get();
    }

    @Override
    public void close() {
        be(Mood.BROKEN);
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (mood == Mood.HANGING) {
                hang();
            }
            if (mood == Mood.BROKEN) {
                refuse(exchange, 500, "InternalError");
            } else if (!new S3Signature(exchange, body).isBy(ACCESS_KEY, SECRET_KEY)) {
                refuse(exchange, 403, "SignatureDoesNotMatch");
            } else {
                answer(exchange, body);
            }
        }
    }

    private void hang() {
        CountDownLatch until = released;
        waiting.incrementAndGet();
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private void answer(HttpExchange exchange, byte[] body) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (mood == Mood.WITHOUT_BUCKET || !(path + "/").startsWith("/" + BUCKET + "/")) {
            refuse(exchange, 404, "NoSuchBucket");
            return;
        }
        String key = path.equals("/" + BUCKET) ? "" : path.substring(BUCKET.length() + 2);
        if (key.isEmpty()) {
            send(exchange, 200, listed(exchange.getRequestURI().getQuery()));
        } else if (exchange.getRequestMethod().equals("PUT")) {
            objects.put(key, new Kept(body, exchange.getRequestHeaders().getFirst("Content-Type")));
            send(exchange, 200, new byte[0]);
        } else if (objects.containsKey(key)) {
            send(exchange, 200, objects.get(key).content());
        } else {
            refuse(exchange, 404, "NoSuchKey");
        }
    }

    private byte[] listed(String query) {
        String prefix = parameter(query, "prefix");
        List<String> keys = objects.tailMap(parameter(query, "continuation-token"), false).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .toList();
        boolean more = keys.size() > PAGE;
        var xml = new StringBuilder("<ListBucketResult><IsTruncated>" + more + "</IsTruncated>");
        keys.stream()
                .limit(PAGE)
                .forEach(key -> xml.append("<Contents><Key>").append(key).append("</Key></Contents>"));
        if (more) {
            xml.append("<NextContinuationToken>").append(keys.get(PAGE - 1)).append("</NextContinuationToken>");
        }
        return xml.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String parameter(String query, String name) {
        for (String one : query.split("&", -1)) {
            if (one.startsWith(name + "=")) {
                return one.substring(name.length() + 1);
            }
        }
        return "";
    }

    private static void refuse(HttpExchange exchange, int status, String code) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        String xml = "<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>";
        send(exchange, status, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
