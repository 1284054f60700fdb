package ro.clujit.innovationdays.mail.dns;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.resolver.dns.SingletonDnsServerAddressStreamProvider;
import io.vertx.core.Vertx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.mail.Sender;
import ro.clujit.innovationdays.mail.dns.DomainRecord.Kind;
import ro.clujit.innovationdays.mail.dns.DomainRecord.Verdict;
import ro.clujit.innovationdays.mail.message.DkimKey;
import ro.clujit.innovationdays.mail.message.DkimKeyTest;
import ro.clujit.innovationdays.mail.sender.Originator;
import ro.clujit.innovationdays.mail.sender.Signing;
import ro.clujit.innovationdays.mail.sender.SigningTest;

/** What is said of a domain's records, asked of a DNS server of this machine. */
class DomainRecordsTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Originator FORUM = originator("forum@mail.example.org");

    @TempDir
    static Path home;

    private static String ours;
    private static Signing signing;
    private static final Map<String, String> SETTINGS = new HashMap<>();

    @BeforeAll
    static void makeAKey() throws Exception {
        String pem = DkimKeyTest.pem(DkimKeyTest.pair(2048));
        ours = DkimKey.read(pem).record();
        SETTINGS.putAll(Map.of(
                "HOST",
                "smtp.example.org",
                "DKIM_DOMAIN",
                "example.org",
                "DKIM_SELECTOR",
                "s1",
                "DKIM_KEY",
                Files.writeString(home.resolve("dkim.pem"), pem).toString()));
        signing = new Signing(SigningTest.config(SETTINGS));
    }

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static Originator originator(String address) {
        return new Originator(new Sender("Forum", address), Optional.empty(), Optional.empty(), address, false);
    }

    private static Map<Kind, DomainRecord> asked(Map<String, List<String>> texts) throws Exception {
        try (var server = new DnsServer(texts)) {
            var dns = new DnsLookup(VERTX, new SingletonDnsServerAddressStreamProvider(server.address()));
            var records = new DomainRecords(dns, signing, SigningTest.config(SETTINGS));
            Map<Kind, DomainRecord> found = new HashMap<>();
            records.of(FORUM, true).forEach(record -> found.put(record.kind(), record));
            dns.close();
            return found;
        }
    }

    @Test
    void whatIsRightIsCalledSo() throws Exception {
        var records = asked(Map.of(
                "mail.example.org", List.of("site-verification=1", "v=spf1 a:smtp.example.org ~all"),
                "s1._domainkey.example.org", List.of(ours),
                "_dmarc.mail.example.org", List.of(),
                "_dmarc.example.org", List.of("v=DMARC1; p=reject")));
        assertThat(records.get(Kind.SPF).verdict()).isEqualTo(Verdict.THERE);
        assertThat(records.get(Kind.SPF).proposed()).isEqualTo("v=spf1 a:smtp.example.org ~all");
        assertThat(records.get(Kind.DKIM).verdict()).as("in several pieces").isEqualTo(Verdict.RIGHT);
        assertThat(records.get(Kind.DMARC).verdict()).as("of the domain above").isEqualTo(Verdict.RIGHT);
        assertThat(records.get(Kind.DMARC).name()).isEqualTo("_dmarc.example.org");
    }

    @Test
    void whatIsWrongIsCalledByItsName() throws Exception {
        var records = asked(Map.of(
                "mail.example.org", List.of("v=spf1 mx ~all", "v=spf1 -all"),
                "s1._domainkey.example.org", List.of(ours.substring(0, ours.length() - 4) + "AAAA"),
                "_dmarc.mail.example.org", List.of(),
                "_dmarc.example.org", List.of()));
        assertThat(records.get(Kind.SPF).verdict()).isEqualTo(Verdict.SEVERAL);
        assertThat(records.get(Kind.SPF).found()).hasSize(2);
        assertThat(records.get(Kind.DKIM).verdict()).isEqualTo(Verdict.OTHER_KEY);
        assertThat(records.get(Kind.DKIM).proposed()).isEqualTo(ours);
        assertThat(records.get(Kind.DMARC).verdict()).isEqualTo(Verdict.MISSING);

        assertThat(asked(Map.of("mail.example.org", List.of("v=spf1 mx +all")))
                        .get(Kind.SPF)
                        .verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void thatDnsCouldNotBeAskedIsAnAnswer() throws Exception {
        assertThat(asked(Map.of()).values()).extracting(DomainRecord::verdict).containsOnly(Verdict.UNKNOWN);
    }

    @Test
    void nobodyIsAskedUnlessSomebodyWantsToKnow() {
        var records = new DomainRecords(null, signing, SigningTest.config(SETTINGS));
        assertThat(records.of(FORUM, false))
                .hasSize(3)
                .allMatch(record -> record.verdict() == Verdict.NOT_ASKED && !record.isBad() && !record.isGood());
    }
}
