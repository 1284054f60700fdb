package ro.clujit.innovationdays.badge.wallet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.TestTickets;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** Passes for the wallets of phones, with keys made here. */
@QuarkusTest
class WalletsTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestTickets tickets;

    @Inject
    TicketCodes codes;

    @Inject
    Wallets wallets;

    @TempDir
    Path folder;

    TestTickets.OnBadge ticket;
    String registration;
    String page;

    @BeforeEach
    void register() {
        var edition = editions.open(2);
        var visitor = new Visitor(base);
        registration = visitor.hold(edition.slug(), 1).location();
        visitor.confirm(registration, Visitor.person(1, "Ștefan Țurcanu", "stefan@example.org"));
        ticket = tickets.of(edition.slug()).get(0);
        page = "/en/tickets/" + ticket.token();
    }

    @Test
    void nothingIsOfferedWithoutKeys() {
        assertThat(new Visitor(base).get(registration).body()).doesNotContain("Wallet");
        given().get(page + "/wallet.pkpass").then().statusCode(404);
        given().get(page + "/google-wallet").then().statusCode(404);
        given().get("/api/v1/tickets/" + ticket.token() + "/wallet")
                .then()
                .statusCode(200)
                .body("", anEmptyMap());
        given().get("/api/v1/tickets/none/wallet").then().statusCode(404);
    }

    @Test
    void applesPassIsWholeSignedAndOfferedWhereItsKeysAre() throws Exception {
        KeyPair keys = keys();
        X509Certificate certificate = certificate(keys);
        install(Optional.of(apple(keys, certificate)), Optional.empty());
        assertThat(new Visitor(base).get(registration).body())
                .contains("Add to Apple Wallet", ticket.token() + "/wallet.pkpass")
                .doesNotContain("Google");
        given().get("/api/v1/tickets/" + ticket.token() + "/wallet")
                .then()
                .statusCode(200)
                .body("apple", endsWith(page + "/wallet.pkpass"))
                .body("size()", is(1));
        given().get(page + "/google-wallet").then().statusCode(404);
        byte[] pass = given().get(page + "/wallet.pkpass")
                .then()
                .statusCode(200)
                .contentType("application/vnd.apple.pkpass")
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray();
        Map<String, byte[]> files = unzip(pass);
        assertThat(files).containsKeys("pass.json", "manifest.json", "signature", "icon.png", "icon@2x.png");
        JsonNode content = new ObjectMapper().readTree(files.get("pass.json"));
        assertThat(content.path("passTypeIdentifier").asText()).isEqualTo("pass.org.example.forum");
        assertThat(content.path("teamIdentifier").asText()).isEqualTo("TEAM123456");
        assertThat(content.path("barcodes").path(0).path("message").asText()).isEqualTo(ticket.code());
        assertThat(content.path("barcodes").path(0).path("format").asText()).isEqualTo("PKBarcodeFormatQR");
        assertThat(content.path("eventTicket")
                        .path("primaryFields")
                        .path(0)
                        .path("value")
                        .asText())
                .isEqualTo("Ștefan Țurcanu");
        JsonNode manifest = new ObjectMapper().readTree(files.get("manifest.json"));
        for (String file : new String[] {"pass.json", "icon.png", "icon@3x.png"}) {
            assertThat(manifest.path(file).asText())
                    .as(file)
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-1").digest(files.get(file))));
        }
        var signed = new CMSSignedData(new CMSProcessableByteArray(files.get("manifest.json")), files.get("signature"));
        var signer = signed.getSignerInfos().getSigners().iterator().next();
        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate)))
                .isTrue();
    }

    @Test
    void googlesLinkIsSignedAndCarriesTheTicket() throws Exception {
        KeyPair keys = keys();
        install(Optional.empty(), Optional.of(google(keys)));
        assertThat(new Visitor(base).get(page).body())
                .contains("Add to Google Wallet", ticket.token() + "/google-wallet")
                .doesNotContain("Apple");
        String link = given().redirects()
                .follow(false)
                .get(page + "/google-wallet")
                .then()
                .statusCode(303)
                .header("Referrer-Policy", "no-referrer")
                .extract()
                .header("Location");
        assertThat(link).startsWith(GooglePasses.SAVE).hasSizeLessThan(2_500);
        String[] parts = link.substring(GooglePasses.SAVE.length()).split("\\.");
        assertThat(parts).hasSize(3);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(keys.getPublic());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        JsonNode claims = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
        assertThat(claims.path("iss").asText()).isEqualTo("forum@example.iam.gserviceaccount.com");
        assertThat(claims.path("typ").asText()).isEqualTo("savetowallet");
        JsonNode object = claims.path("payload").path("eventTicketObjects").path(0);
        assertThat(object.path("barcode").path("value").asText()).isEqualTo(ticket.code());
        assertThat(object.path("ticketHolderName").asText()).isEqualTo("Ștefan Țurcanu");
        assertThat(object.path("classId").asText())
                .isEqualTo(claims.path("payload")
                        .path("eventTicketClasses")
                        .path(0)
                        .path("id")
                        .asText())
                .startsWith("3388000000012345678.");
    }

    @Test
    void aTicketThatIsNotValidHasNone() throws Exception {
        install(Optional.empty(), Optional.of(google(keys())));
        editions.change("update ticket set state = 'CANCELLED' where short_code = ?1", ticket.shortCode());
        given().get(page + "/google-wallet").then().statusCode(404);
        given().get("/api/v1/tickets/" + ticket.token() + "/wallet").then().statusCode(404);
    }

    @Test
    void keysThatCannotBeReadAreFoundAtOnce() throws Exception {
        Path nonsense = Files.writeString(folder.resolve("nonsense"), "-----BEGIN PRIVATE KEY-----\nxyz\n");
        assertThatThrownBy(() -> new GooglePasses(new GoogleKeys(nonsense.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("innovationdays.wallet.google");
        assertThatThrownBy(() -> new ApplePasses(new AppleKeys(nonsense.toString(), nonsense.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("innovationdays.wallet.apple");
        assertThatThrownBy(() ->
                        new GooglePasses(new GoogleKeys(folder.resolve("none").toString())))
                .isInstanceOf(IllegalStateException.class);
    }

    private void install(Optional<WalletConfig.Apple> apple, Optional<WalletConfig.Google> google) {
        QuarkusMock.installMockForInstance(
                new Wallets(codes, new WalletConfig() {
                    @Override
                    public Optional<Apple> apple() {
                        return apple;
                    }

                    @Override
                    public Optional<Google> google() {
                        return google;
                    }
                }),
                wallets);
    }

    private record AppleKeys(String certificate, String intermediate) implements WalletConfig.Apple {
        @Override
        public String passTypeId() {
            return "pass.org.example.forum";
        }

        @Override
        public String teamId() {
            return "TEAM123456";
        }

        @Override
        public String password() {
            return "secret";
        }
    }

    private record GoogleKeys(String key) implements WalletConfig.Google {
        @Override
        public String issuerId() {
            return "3388000000012345678";
        }

        @Override
        public String account() {
            return "forum@example.iam.gserviceaccount.com";
        }
    }

    private WalletConfig.Apple apple(KeyPair keys, X509Certificate certificate) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("pass", keys.getPrivate(), "secret".toCharArray(), new Certificate[] {certificate});
        Path p12 = folder.resolve("pass.p12");
        try (var out = Files.newOutputStream(p12)) {
            store.store(out, "secret".toCharArray());
        }
        Path intermediate =
                Files.write(folder.resolve("wwdr.cer"), certificate(keys()).getEncoded());
        return new AppleKeys(p12.toString(), intermediate.toString());
    }

    private WalletConfig.Google google(KeyPair keys) throws Exception {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return new GoogleKeys(
                Files.writeString(folder.resolve("google.pem"), pem).toString());
    }

    private static KeyPair keys() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(KeyPair keys) throws Exception {
        var name = new X500Name("CN=Pass Type ID: pass.org.example.forum, OU=TEAM123456");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.now().minus(Duration.ofDays(1))),
                Date.from(Instant.now().plus(Duration.ofDays(1))),
                name,
                keys.getPublic());
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws Exception {
        Map<String, byte[]> files = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
