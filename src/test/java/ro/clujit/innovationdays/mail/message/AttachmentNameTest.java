package ro.clujit.innovationdays.mail.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentNameTest {

    private static String named(String raw, String mediaType) {
        return AttachmentName.of(raw, mediaType).text();
    }

    @Test
    void leadsToNoOtherFolder() {
        assertThat(named("../../etc/passwd", "text/plain")).isEqualTo("passwd.txt");
        assertThat(named("C:\\Windows\\system.ini", "text/plain")).isEqualTo("system.ini.txt");
        assertThat(named("..", "application/pdf")).isEqualTo("file.pdf");
        assertThat(named(".htaccess", "application/octet-stream")).isEqualTo("htaccess");
    }

    @Test
    void namesNoDevice() {
        for (String device : List.of("CON", "nul", "Com1", "LPT9", "aux", "con.tar", "COM¹")) {
            assertThat(named(device, "application/pdf")).as(device).startsWith("_");
        }
        assertThat(named("Contract", "application/pdf")).isEqualTo("Contract.pdf");
    }

    @Test
    void endsAsItsKindDoes() {
        assertThat(named("badge.exe", "application/pdf")).isEqualTo("badge.exe.pdf");
        assertThat(named("Badge.PDF", "application/pdf")).isEqualTo("Badge.PDF".replace(".PDF", ".pdf"));
        assertThat(named("poza.jpeg", "image/jpeg")).isEqualTo("poza.jpeg");
        assertThat(named("agenda", "text/calendar; charset=UTF-8; method=PUBLISH"))
                .isEqualTo("agenda.ics");
        assertThat(named("ș".repeat(500) + ".pdf", "application/pdf"))
                .hasSize(104)
                .endsWith("ș.pdf");
    }

    @Test
    void everyNameArrivesAndBreaksNoHeader() throws Exception {
        for (String raw : NastyNames.all()) {
            AttachmentName name = AttachmentName.of(raw, "application/pdf");
            assertThat(name.text())
                    .as(raw)
                    .endsWith(".pdf")
                    .doesNotContainPattern("[/\\\\<>:\"|?*\\p{Cc}\\p{Cf}]")
                    .doesNotStartWith(".");
            var disposition =
                    new ContentDisposition(name.disposition("attachment").replace("\r\n", ""));
            assertThat(disposition.getParameter("filename")).as(raw).isEqualTo(name.text());
            for (String line : name.disposition("attachment").split("\r\n")) {
                assertThat(line.length()).as(line).isLessThan(140);
                assertThat(line).matches("[ -~]*");
            }
            assertThat(name.download())
                    .matches("attachment; filename=\"[A-Za-z0-9._-]+\"(; filename\\*=UTF-8''[A-Za-z0-9._%-]+)?");
        }
    }

    @Test
    void aPartHasTheNameForProgramsOldAndNew() throws Exception {
        MimePart part = MimePart.multipart(
                "mixed",
                "1",
                List.of(MimePart.attachment("Știri, țară.txt", "text/plain; charset=UTF-8", new byte[] {1, 2, 3})));
        String head = part.headers().get(0).value().replace("\r\n", "");
        var parsed = new MimeMultipart(new ByteArrayDataSource(
                part.body().replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.US_ASCII), head));
        BodyPart file = parsed.getBodyPart(0);
        assertThat(file.getFileName()).isEqualTo("Știri, țară.txt");
        assertThat(file.getHeader("Content-Type")[0]).contains("name=\"Stiri_tara.txt\"");
        assertThat(file.getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }
}
