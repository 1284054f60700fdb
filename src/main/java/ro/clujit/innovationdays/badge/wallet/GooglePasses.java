package ro.clujit.innovationdays.badge.wallet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Addresses that save a ticket to Google's wallet: a JWT, signed with the issuer's key, that carries the whole pass
 * (https://developers.google.com/wallet/tickets/events/use-cases/jwt). Nothing is sent to Google before somebody opens one.
 */
final class GooglePasses {

    static final String SAVE = "https://pay.google.com/gp/v/save/";

    private final WalletConfig.Google config;
    private final PrivateKey key;
    private final ObjectMapper json = new ObjectMapper();

    /** @throws IllegalStateException when the file is not what it should be */
    GooglePasses(WalletConfig.Google config) {
        this.config = config;
        this.key = key(config);
    }

    URI of(Pass pass, WalletMessages words) {
        var claims = Map.of(
                "iss",
                config.account(),
                "aud",
                "google",
                "typ",
                "savetowallet",
                "origins",
                List.of(),
                "payload",
                Map.of("eventTicketClasses", List.of(event(pass)), "eventTicketObjects", List.of(ticket(pass, words))));
        String signed = encoded(Map.of("alg", "RS256", "typ", "JWT")) + "." + encoded(claims);
        return URI.create(SAVE + signed + "." + base64(sign(signed)));
    }

    /** The same for all tickets of an edition in a language: Google keeps the first that it sees. */
    private Map<String, Object> event(Pass pass) {
        return Map.of(
                "id", classId(pass),
                "issuerName", pass.edition(),
                "reviewStatus", "UNDER_REVIEW",
                "eventName", text(pass, pass.edition()),
                "venue", Map.of("name", text(pass, pass.place()), "address", text(pass, pass.place())));
    }

    private Map<String, Object> ticket(Pass pass, WalletMessages words) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", config.issuerId() + "." + pass.serial());
        object.put("classId", classId(pass));
        object.put("state", "ACTIVE");
        object.put("ticketHolderName", pass.name());
        object.put("ticketNumber", pass.shortCode());
        object.put("ticketType", text(pass, pass.type()));
        object.put("barcode", Map.of("type", "QR_CODE", "value", pass.code(), "alternateText", pass.shortCode()));
        object.put("hexBackgroundColor", "#1d2796");
        if (!pass.dates().isEmpty()) {
            object.put(
                    "textModulesData", List.of(Map.of("id", "dates", "header", words.dates(), "body", pass.dates())));
        }
        return object;
    }

    private String classId(Pass pass) {
        return config.issuerId() + "." + pass.event() + "." + pass.language();
    }

    private static Map<String, Object> text(Pass pass, String value) {
        return Map.of(
                "defaultValue", Map.of("language", pass.language().locale().toLanguageTag(), "value", value));
    }

    private String encoded(Object value) {
        try {
            return base64(json.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A pass could not be signed", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static PrivateKey key(WalletConfig.Google config) {
        try {
            String pem = Files.readString(Path.of(config.key())).replaceAll("-----[A-Z ]+-----|\\s", "");
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("innovationdays.wallet.google: the key cannot be read", e);
        }
    }
}
