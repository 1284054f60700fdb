package ro.clujit.innovationdays.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final List<String> MARKS = List.of("CID27", "T1");

    @Test
    void findsAReferenceHoweverItIsWritten() {
        for (String text : List.of(
                "CID27-7K4M2-PX3QA",
                "inscriere cid27 7k4m2 px3qa, multumim",
                "REF:CID277K4M2PX3QA/ROC",
                "C I D 2 7 7K4M2 PX\n3QA")) {
            assertThat(References.in(text, MARKS)).as(text).contains("CID27-7K4M2-PX3QA");
        }
        assertThat(References.in("CID27-OILO0-PX3QA", MARKS)).contains("CID27-01100-PX3QA");
    }

    @Test
    void findsNothingInOtherTexts() {
        for (String text : List.of("", "CID27", "CID27-7K4M2-PX3Q", "chirie ianuarie")) {
            assertThat(References.in(text, MARKS)).as(text).isEmpty();
        }
        assertThat(References.typed("")).isEmpty();
        assertThat(References.typed("x".repeat(5000))).isEmpty();
        assertThat(References.typed("cid27 7k4m2 px3qa")).contains("CID27-7K4M2-PX3QA");
    }
}
