package ro.clujit.innovationdays.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;

/** A real conversation over IMAP. */
@QuarkusTest
class MailboxReadingTest {

    @Inject
    MailboxProgress progress;

    @Inject
    Intake intake;

    @Inject
    TestLetters letters;

    @Inject
    MovableClock clock;

    private GreenMail server;
    private GreenMailUser user;
    private String login;

    @BeforeEach
    void open() {
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
        setup.setServerStartupTimeout(20_000);
        server = new GreenMail(setup);
        server.start();
        login = "returns-" + UUID.randomUUID();
        user = server.setUser(login + "@example.org", login, "secret");
    }

    @AfterEach
    void close() {
        clock.reset();
        server.stop();
    }

    private MailboxReading instance() {
        return instance(server.getImap().getPort(), intake, false);
    }

    private MailboxReading instance(int port, Intake into, boolean isDeleting) {
        return new MailboxReading(
                Optional.of(new MailboxSettings(port, login, isDeleting, false)), progress, into, clock);
    }

    private MailFolder inbox() throws Exception {
        ImapHostManager host = server.getManagers().getImapHostManager();
        return host.getInbox(user);
    }

    private void put(byte[] content) throws Exception {
        inbox().appendMessage(
                        new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content)),
                        new Flags(),
                        new Date());
    }

    private UUID bounced(String sample) throws Exception {
        String address = TestLetters.address();
        UUID letter = letters.sent(address);
        put(new Sample(sample, letter, address).bytes());
        return letter;
    }

    private boolean isSeen(int index) throws Exception {
        return inbox().getMessages().get(index).getFlags().contains(Flags.Flag.SEEN);
    }

    @Test
    void readsWhatCameSinceTheLastTimeAndLeavesTheRestToPeople() throws Exception {
        UUID first = bounced("postfix-no-such-user.eml");
        put(new Sample("a-question.eml", UUID.randomUUID(), "ana@elsewhere.example").bytes());
        assertThat(instance().read()).isEqualTo(2);
        assertThat(letters.reports(first)).hasSize(1);
        assertThat(isSeen(0)).isTrue();
        assertThat(isSeen(1)).as("what a person wrote waits for a person").isFalse();
        assertThat(instance().read()).isZero();
        UUID second = bounced("exim.eml");
        assertThat(instance().read()).isEqualTo(1);
        assertThat(letters.reports(second)).hasSize(1);
        assertThat(letters.reports(first)).hasSize(1);
        assertThat(inbox().getMessageCount()).as("nothing is deleted").isEqualTo(3);
    }

    @Test
    void deletesReportsWhereThatIsWanted() throws Exception {
        bounced("qmail.eml");
        put(new Sample("out-of-office.eml", UUID.randomUUID(), "ana@elsewhere.example").bytes());
        assertThat(instance(server.getImap().getPort(), intake, true).read()).isEqualTo(2);
        assertThat(inbox().getMessageCount()).isEqualTo(1);
    }

    @Test
    void brokenMessageStopsNoneAfterIt() throws Exception {
        put("".getBytes(StandardCharsets.UTF_8));
        put(new Sample("broken-structure.eml", UUID.randomUUID(), "ana@elsewhere.example").bytes());
        put(("From: MAILER-DAEMON@x\r\nContent-Type: multipart/report; boundary=\"\r\n\r\n" + "x".repeat(400_000))
                .getBytes(StandardCharsets.UTF_8));
        UUID letter = bounced("gmail-no-such-user.eml");
        instance().read();
        assertThat(letters.reports(letter)).hasSize(1);
    }

    /** A letter comes back with all that was enclosed. */
    @Test
    void readsTheBeginningOfWhatIsLarge() throws Exception {
        String address = TestLetters.address();
        UUID letter = letters.sent(address);
        String message =
                new String(new Sample("postfix-no-such-user.eml", letter, address).bytes(), StandardCharsets.UTF_8);
        put(message.replace("Bilet.", "Bilet.\r\n" + "JVBERi0xLjcKJeLjz9MK\r\n".repeat(100_000))
                .getBytes(StandardCharsets.UTF_8));
        assertThat(instance().read()).isEqualTo(1);
        assertThat(letters.reports(letter)).hasSize(1);
    }

    @Test
    void readsNoMoreAtATimeThanItMay() throws Exception {
        byte[] message = new Sample("a-question.eml", UUID.randomUUID(), "ana@elsewhere.example").bytes();
        for (int i = 0; i < MailboxVisit.MOST_MESSAGES + 3; i++) {
            put(message);
        }
        assertThat(instance().read()).isEqualTo(MailboxVisit.MOST_MESSAGES);
        assertThat(instance().read()).isEqualTo(3);
    }

    @Test
    void twoInstancesReadEachMessageOnce() throws Exception {
        int count = 40;
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(bounced("postfix-mailbox-full.eml"));
        }
        int contenders = 4;
        var start = new CyclicBarrier(contenders);
        var threads = Executors.newFixedThreadPool(contenders);
        List<Future<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < contenders; i++) {
            MailboxReading one = instance();
            readers.add(threads.submit(() -> {
                start.await();
                return one.read();
            }));
        }
        int read = 0;
        for (var one : readers) {
            read += one.get(120, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(read).isEqualTo(count);
        for (UUID letter : all) {
            assertThat(letters.reports(letter)).hasSize(1);
        }
    }

    /** Written down, and then killed before it counts as read. */
    @Test
    void whoeverComesAfterOneThatWasKilledWritesNothingTwice() throws Exception {
        UUID first = bounced("postfix-mailbox-full.eml");
        UUID second = bounced("postfix-mailbox-full.eml");
        var dying = new Intake(null, null) {
            @Override
            Optional<Boolean> take(byte[] content) {
                intake.take(content);
                throw new AssertionError("killed");
            }
        };
        MailboxReading killed = instance(server.getImap().getPort(), dying, false);
        String mailbox = login + "@127.0.0.1:" + server.getImap().getPort() + "/INBOX";
        try {
            killed.read();
        } catch (AssertionError e) {
            // A process that is killed releases nothing.
            letters.change(
                    "update report_mailbox set reader = gen_random_uuid(), lease_until = ?2 where name = ?1",
                    mailbox,
                    clock.instant().plus(MailboxProgress.LEASE));
        }
        assertThat(letters.reports(first)).hasSize(1);
        assertThat(instance().read()).as("it may be alive").isZero();
        clock.forward(MailboxProgress.LEASE.plusSeconds(1));
        assertThat(instance().read()).isEqualTo(2);
        assertThat(letters.reports(first)).hasSize(1);
        assertThat(letters.reports(second)).hasSize(1);
    }

    @Test
    void readsAFolderThatWasMadeAnewFromItsBeginning() throws Exception {
        UUID letter = bounced("postfix-no-such-user.eml");
        instance().read();
        letters.change("update report_mailbox set uid_validity = uid_validity - 1 where name like ?1", login + "%");
        assertThat(instance().read()).isEqualTo(1);
        assertThat(letters.reports(letter)).as("and writes nothing twice").hasSize(1);
    }

    @Test
    void saysWhyAMailboxCannotBeRead() throws Exception {
        server.setUser(login + "@example.org", login, "another");
        assertThat(instance().read()).isZero();
        assertThat(progress.faults()).anyMatch(fault -> fault.contains("AuthenticationFailed"));
        letters.change("delete from report_mailbox where name like ?1", login + "%");
    }

    /** Each holds its own thread for as long as it may, and the mailbox is free for the next afterwards. */
    @Test
    void serverThatHangsOrLiesHoldsNothingUp() throws Exception {
        for (String greeting : List.of("", "* OK ready\r\n", "* OK {2147483647}\r\n", "* OK " + "x".repeat(100_000))) {
            try (var lying = LyingServer.saying(greeting)) {
                MailboxReading reading = instance(lying.port(), intake, false);
                var thread = Executors.newSingleThreadExecutor();
                Future<Integer> read = thread.submit(reading::read);
                lying.awaitCaller();
                clock.forward(MailboxReading.PATIENCE.plus(Duration.ofSeconds(1)));
                await().atMost(Duration.ofSeconds(40)).until(() -> {
                    reading.cutIfLate();
                    return read.isDone();
                });
                assertThat(read.get(60, TimeUnit.SECONDS)).isZero();
                thread.shutdown();
                clock.reset();
            }
        }
        letters.change("delete from report_mailbox where fault <> ''");
    }

    /** A password is not shown to somebody who only says that they are the server. */
    @Test
    void speaksNothingInTheClearWhereTlsIsAskedFor() throws Exception {
        try (var plain = LyingServer.saying("* OK ready\r\n")) {
            var reading = new MailboxReading(
                    Optional.of(new MailboxSettings(plain.port(), login, false, true)), progress, intake, clock);
            assertThat(reading.read()).isZero();
            plain.awaitCaller();
            assertThat(plain.heard())
                    .as("a TLS handshake (RFC 8446, section 5.1)")
                    .startsWith("\u0016\u0003");
            assertThat(plain.heard()).doesNotContain("secret", login);
        }
        letters.change("delete from report_mailbox where fault <> ''");
    }
}
