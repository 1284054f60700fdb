package ro.clujit.innovationdays.platform.storage;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks who signed a request (Signature Version 4), from its description and not with the client's own code. */
final class S3Signature {

    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/((\\d{8})/([^/]+)/s3/aws4_request), ?SignedHeaders=([^,]+), ?Signature=(.+)");

    private final HttpExchange exchange;
    private final byte[] body;

    S3Signature(HttpExchange exchange, byte[] body) {
        this.exchange = exchange;
        this.body = body;
    }

    boolean isBy(String accessKey, String secretKey) {
        Matcher signed = AUTHORIZATION.matcher(header("Authorization"));
        if (!signed.matches() || !signed.group(1).equals(accessKey) || !isBodyAsSigned()) {
            return false;
        }
        String toSign = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                header("X-Amz-Date"),
                signed.group(2),
                hex(digest(request(signed.group(5)).getBytes(StandardCharsets.UTF_8))));
        byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : List.of(signed.group(3), signed.group(4), "s3", "aws4_request")) {
            key = mac(key, part);
        }
        return hex(mac(key, toSign)).equals(signed.group(6));
    }

    /** Only what has none may leave it unsigned. */
    private boolean isBodyAsSigned() {
        String signed = header("X-Amz-Content-Sha256");
        return body.length == 0 && signed.equals("UNSIGNED-PAYLOAD") || signed.equals(hex(digest(body)));
    }

    private String request(String signedHeaders) {
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                .map(sent -> Arrays.stream(sent.split("&", -1)).sorted().collect(Collectors.joining("&")))
                .orElse("");
        String headers = Arrays.stream(signedHeaders.split(";", -1))
                .map(name -> name + ":" + header(name).strip() + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query,
                headers,
                signedHeaders,
                header("X-Amz-Content-Sha256"));
    }

    private String header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    private static byte[] mac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
