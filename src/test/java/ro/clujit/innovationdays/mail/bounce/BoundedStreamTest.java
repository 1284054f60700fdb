package ro.clujit.innovationdays.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoundedStreamTest {

    private static byte[] read(String said) throws IOException {
        return new BoundedStream(bytes(said)).readAllBytes();
    }

    private static InputStream bytes(String said) {
        return new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void letsThroughWhatServersSay() throws IOException {
        String said =
                "* OK ready\r\n* 12 EXISTS\r\n* 1 FETCH (UID 7 BODY[]<0> {20}\r\n* 9999999999 EXISTS\n)\r\nA1 OK\r\n";
        assertThat(new String(read(said), StandardCharsets.UTF_8)).isEqualTo(said);
    }

    @Test
    void believesNoLiteralThatIsLargerThanWhatIsAskedFor() {
        for (String size : new String[] {"2147483647", "99999999999999999999", "4000000"}) {
            assertThatThrownBy(() -> read("* 1 FETCH (BODY[] {" + size + "}\r\n"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("more of a message");
        }
    }

    @Test
    void believesNoCountOfMessagesThatCannotBe() {
        assertThatThrownBy(() -> read("* 2147483646 EXISTS\r\n")).hasMessageContaining("more messages");
    }

    @Test
    void endsALineWithoutAnEnd() {
        assertThatThrownBy(() -> read("* OK " + "x".repeat(70_000))).hasMessageContaining("without an end");
    }

    @Test
    void endsTalkWithoutAnEnd() {
        assertThatThrownBy(() -> new BoundedStream(new SequenceInputStream(
                                bytes("* 1 RECENT\r\n".repeat(150_000)), bytes("* 1 RECENT\r\n".repeat(150_000))))
                        .readAllBytes())
                .hasMessageContaining("too many lines");
    }

    /** What a message says in its own words is no promise of the server. */
    @Test
    void readsNothingIntoAMessagesOwnWords() throws IOException {
        String content = "{2147483647}\r\n* 2147483646 EXISTS\r\n";
        String said = "* 1 FETCH (BODY[] {" + content.length() + "}\r\n" + content + ")\r\n";
        assertThat(read(said)).hasSize(said.length());
    }
}
