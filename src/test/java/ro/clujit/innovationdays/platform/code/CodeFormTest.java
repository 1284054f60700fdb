package ro.clujit.innovationdays.platform.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.secret.Base32;
import ro.clujit.innovationdays.platform.secret.Keys;

class CodeFormTest {

    private final Keys keys = new Keys("a secret that is long enough for this");
    private final String code = CodeForm.of("ID27", payload(1)).text();

    @Test
    void readsWhatItWrote() {
        assertThat(code).hasSize(32).matches("ID27-[0-9A-Z]{27}");
        assertThat(CodeForm.read(code).orElseThrow().mark()).isEqualTo("ID27");
        assertThat(CodeForm.read("  " + code.toLowerCase(Locale.ROOT) + "\n")).contains(new CodeForm("ID27", code));
    }

    @Test
    void catchesEverySingleWrongCharacter() {
        String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (int i = 0; i < code.length(); i++) {
            for (char other : alphabet.toCharArray()) {
                if (code.charAt(i) != '-' && other != code.charAt(i)) {
                    String changed = code.substring(0, i) + other + code.substring(i + 1);
                    assertThat(CodeForm.read(changed)).as(changed).isEmpty();
                }
            }
        }
    }

    /** What a guesser or a bad camera makes: none of it is a code, so that none of it is ever looked up. */
    @Test
    void refusesEveryOneCharacterChangeOfAThousandCodes() {
        String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";
        int tried = 0;
        for (int n = 1; n <= 1_000; n++) {
            char[] changed = CodeForm.of("ID27", payload(n)).text().toCharArray();
            for (int i = 0; i < changed.length; i++) {
                char was = changed[i];
                for (int c = 0; c < alphabet.length(); c++) {
                    changed[i] = alphabet.charAt(c);
                    if (changed[i] != was) {
                        tried++;
                        assertThat(CodeForm.read(new String(changed)).isEmpty()).isTrue();
                    }
                }
                changed[i] = was;
            }
        }
        assertThat(tried).isEqualTo(1_000 * 32 * 36);
    }

    @Test
    void letsOneInThirtySixRandomOnesThroughToBeLookedUp() {
        var random = new Random(27);
        int read = 0;
        for (int n = 0; n < 100_000; n++) {
            var text = new StringBuilder("ID27-");
            for (int i = 0; i < 26; i++) {
                text.append(Base32.ALPHABET.charAt(random.nextInt(32)));
            }
            text.append("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(random.nextInt(36)));
            read += CodeForm.read(text.toString()).isPresent() ? 1 : 0;
        }
        assertThat(read).as("the check character alone stops the others").isBetween(2_500, 3_100);
    }

    @Test
    void catchesNeighboursThatChangedPlaces() {
        for (int i = 5; i < code.length() - 1; i++) {
            if (code.charAt(i) != code.charAt(i + 1)) {
                String swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                assertThat(CodeForm.read(swapped)).as(swapped).isEmpty();
            }
        }
    }

    @Test
    void knowsWhatIsNoCode() {
        for (String foreign :
                new String[] {"", "https://example.org/x", "ID27-", code + "0", code.substring(1) + "\u0000"}) {
            assertThat(CodeForm.read(foreign)).as(foreign).isEmpty();
        }
    }

    @Test
    void readsAShortCodeAsPeopleTypeIt() {
        assertThat(CodeForm.readShort(" k7ma-4xpt ")).isEqualTo(Optional.of("K7MA4XPT"));
        assertThat(CodeForm.readShort("K7MA 4XPT")).isEqualTo(Optional.of("K7MA4XPT"));
        assertThat(CodeForm.readShort("K7MA4XP")).isEmpty();
        assertThat(CodeForm.readShort("K7MA4XPI"))
                .as("I is not in the alphabet")
                .isEmpty();
    }

    @Test
    void anotherIssueHasAnotherCode() {
        assertThat(payload(1)).isNotEqualTo(payload(2)).hasSize(26);
    }

    private String payload(int issue) {
        return Base32.encode(keys.derive("ticket", new UUID(7, 7), issue), 16);
    }
}
