package ro.clujit.innovationdays.programme.exchange.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.sheet.SheetRefusal;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingPerson;
import ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme.IncomingSession;

/** Files of all kinds, good and bad, before anything of them meets a draft. */
class ProgrammeFileTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");
    private static final Source SOURCE = new Source(new UUID(7, 8), ZONE);

    @Test
    void readsASchedule() {
        IncomingProgramme programme = read(SampleFiles.schedule());
        assertThat(programme.rooms()).extracting(room -> room.name()).containsExactly("Sala Mare", "Atelierul");
        assertThat(programme.sessions()).hasSize(6).allMatch(IncomingSession::isGood);
        IncomingSession first = programme.sessions().get(0);
        assertThat(first.title().shown()).isEqualTo("Deschiderea <b>oficială</b> & „salut”");
        assertThat(first.kind().value()).isEqualTo(SessionKind.KEYNOTE);
        assertThat(first.number()).isEqualTo(4);
        assertThat(first.slug()).isEqualTo("exemplu-4-deschiderea");
        assertThat(first.time().value().from()).isEqualTo(Instant.parse("2090-04-20T07:00:00Z"));
        assertThat(first.time().value().to()).isEqualTo(Instant.parse("2090-04-20T07:45:00Z"));
        assertThat(first.people().value()).extracting(IncomingPerson::code).containsExactly("ANAEX1");
        IncomingSession atelier = programme.sessions().get(2);
        assertThat(atelier.subtitle().own().said()).as("null says nothing").isFalse();
        assertThat(atelier.track().said()).isFalse();
    }

    @Test
    void namesWhatIsWrongWithAnEvent() {
        assertThat(kinds(SampleFiles.with(4, event -> event.put("date", "mâine"))))
                .contains(Remark.Kind.TIME_UNREADABLE);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("date", "9999-01-01T10:00:00+02:00"))))
                .contains(Remark.Kind.YEAR_ABSURD);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("date", "0001-01-01T10:00:00+02:00"))))
                .contains(Remark.Kind.YEAR_ABSURD);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("duration", "00:00"))))
                .contains(Remark.Kind.ENDS_BEFORE_IT_STARTS);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("duration", "25:00"))))
                .contains(Remark.Kind.TOO_MANY_HOURS);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("duration", "soon"))))
                .contains(Remark.Kind.DURATION_UNREADABLE);
        assertThat(kinds(SampleFiles.with(4, event -> event.remove("duration"))))
                .contains(Remark.Kind.END_MISSING);
        assertThat(kinds(SampleFiles.with(4, event -> event.remove("date")))).contains(Remark.Kind.TIME_MISSING);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("title", "x".repeat(201)))))
                .contains(Remark.Kind.TOO_LONG);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("title", 5)))).contains(Remark.Kind.WRONG_TYPE);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("guid", "none"))))
                .contains(Remark.Kind.IDENTIFIER_MALFORMED);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("id", 7)))).contains(Remark.Kind.IDENTIFIER_TWICE);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("guid", "b379c473-93b9-4eae-9a09-000000000007"))))
                .contains(Remark.Kind.IDENTIFIER_TWICE);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("slug", "exemplu-7-date-medicale"))))
                .contains(Remark.Kind.IDENTIFIER_TWICE);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("type", "Lightning talk"))))
                .contains(Remark.Kind.KIND_UNKNOWN);
        assertThat(kinds(SampleFiles.with(4, event -> event.put("language", "de"))))
                .contains(Remark.Kind.LANGUAGE_UNKNOWN);
        assertThat(kinds(SampleFiles.with(4, event -> event.putNull("language"))))
                .contains(Remark.Kind.LANGUAGE_UNKNOWN);
        assertThat(kinds(SampleFiles.with(4, event -> event.withArray("persons")
                        .addObject()
                        .put("code", "ANAEX1")
                        .put("public_name", "Cineva"))))
                .contains(Remark.Kind.SPEAKER_TWICE);
        assertThat(kinds(SampleFiles.with(9, event -> event.withArray("persons")
                        .addObject()
                        .put("code", "ANAEX1")
                        .put("public_name", "Cineva"))))
                .contains(Remark.Kind.CODE_TWICE);
        assertThat(kinds(SampleFiles.with(4, event -> event.withArray("persons").addObject())))
                .contains(Remark.Kind.NAME_MISSING);
    }

    @Test
    void saysOfWholeFilesWhyTheyCannotBeRead() {
        assertThat(refusal(new byte[0])).isEqualTo(FileRefusal.EMPTY);
        assertThat(refusal(utf8(" \n\t "))).isEqualTo(FileRefusal.EMPTY);
        assertThat(refusal(utf8("{\"schedule\": "))).isEqualTo(FileRefusal.BROKEN_JSON);
        assertThat(refusal(utf8("[".repeat(100_000)))).isEqualTo(FileRefusal.TOO_DEEP);
        assertThat(refusal(utf8("{\"a\":".repeat(100_000)))).isEqualTo(FileRefusal.TOO_DEEP);
        assertThat(refusal(utf8("{\"a\":" + "9".repeat(100_000) + "}"))).isEqualTo(FileRefusal.TOO_DEEP);
        assertThat(refusal(utf8("{\"a\":1e999999999}"))).isEqualTo(FileRefusal.OTHER_JSON);
        assertThat(refusal(utf8("[1, 2]"))).isEqualTo(FileRefusal.OTHER_JSON);
        assertThat(refusal(utf8("{\"schedule\":{\"conference\":{\"days\":{}}}}")))
                .isEqualTo(FileRefusal.OTHER_JSON);
        assertThat(refusal(utf8("{\"schedule\":{\"conference\":{\"days\":[]}}}")))
                .isEqualTo(FileRefusal.NO_SESSIONS);
        assertThat(refusal(utf8("<schedule/>"))).isEqualTo(FileRefusal.XML);
        assertThat(refusal(utf8("{\"a\":1,\"a\":2}"))).isEqualTo(FileRefusal.BROKEN_JSON);
        assertThat(refusal("{\"a\":\"ș\"}".getBytes(StandardCharsets.UTF_16LE))).isNotNull();
        assertThat(refusal("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(FileRefusal.NOT_UTF8);
        assertThat(refusal(new byte[10 * 1024 * 1024 + 1])).isEqualTo(FileRefusal.TOO_LARGE);
        assertThat(refusal(new byte[5 * 1024 * 1024])).isEqualTo(FileRefusal.NO_SHEET);
        assertThat(refusal(utf8("nume,sala\nAna,Mare\n"))).isEqualTo(FileRefusal.NO_TITLES);
        assertThat(refusal(utf8("title,room\n"))).isEqualTo(FileRefusal.NO_SESSIONS);
        assertThat(refusal(utf8("titlu,title\na,b\n"))).isEqualTo(FileRefusal.COLUMN_TWICE);
        String many = IntStream.range(0, 2_001).mapToObj(n -> "{}").collect(Collectors.joining(","));
        assertThat(refusal(utf8("{\"schedule\":{\"conference\":{\"days\":[{\"rooms\":{\"A\":[" + many + "]}}]}}}")))
                .isEqualTo(FileRefusal.TOO_MANY_SESSIONS);
    }

    @Test
    void unpacksNoBomb() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }
        var reading = (FileReading.Refused) ProgrammeFile.read(bytes.toByteArray(), SOURCE);
        assertThat(reading.why()).isEqualTo(FileRefusal.NO_SHEET);
        assertThat(reading.sheet()).isEqualTo(SheetRefusal.TOO_LARGE_UNPACKED);
    }

    @Test
    void throwsNothingWhateverIsInAFile() {
        var random = new Random(20160331);
        for (int i = 0; i < 3_000; i++) {
            assertThat(ProgrammeFile.read(SampleFiles.spoilt(random), SOURCE)).isNotNull();
        }
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(3_000)];
            random.nextBytes(noise);
            assertThat(ProgrammeFile.read(noise, SOURCE)).isNotNull();
        }
    }

    @Test
    void readsATableInEitherLanguage() {
        IncomingProgramme programme = read(utf8("""
                ID;Titlu;Titlu (EN);Fel;Limbă;Sală;Data;Început;Sfârșit;Durată;Locuri;Vorbitori;Ceva
                a1;Deschiderea;Opening;Atelier;română;Sala Mare;20.04.2090;9:00;10.30;60;30;Ana Exemplu (Exemplu SRL) [moderator]\\; Ion;x
                a2;A doua;;;;;2090-04-21;22:00;2090-04-22 01:00;;;;
                a3;A treia;;;;;;2090-04-21T09:00;;45;;;
                a4;A patra;;;;;;;;;;;
                """.replace("\\;", "\n").replace(
                "Ana Exemplu (Exemplu SRL) [moderator]\n Ion", "\"Ana Exemplu (Exemplu SRL) [moderator]\nIon\"")));
        assertThat(programme.remarks()).containsExactly(new Remark(Remark.Kind.COLUMN_UNKNOWN, null, "Ceva", 0));
        IncomingSession first = programme.sessions().get(0);
        assertThat(first.isGood()).as(first.remarks().toString()).isTrue();
        assertThat(first.guid().version()).isEqualTo(5);
        assertThat(first.guid()).isEqualTo(SOURCE.guid("a1"));
        assertThat(first.kind().value()).isEqualTo(SessionKind.WORKSHOP);
        assertThat(first.spoken().value()).isEqualTo(Language.ro);
        assertThat(first.time().value().from()).isEqualTo(Instant.parse("2090-04-20T06:00:00Z"));
        assertThat(first.time().value().to()).isEqualTo(Instant.parse("2090-04-20T07:30:00Z"));
        assertThat(first.minutes().value()).isEqualTo(60);
        assertThat(first.places().value()).isEqualTo(30);
        assertThat(first.people().value())
                .extracting(person -> person.name() + "/" + person.role().value())
                .containsExactly("Ana Exemplu/" + SpeakerRole.MODERATOR, "Ion/" + SpeakerRole.SPEAKER);
        assertThat(first.people().value().get(0).organisation().value()).isEqualTo("Exemplu SRL");
        assertThat(programme.sessions().get(1).time().value().to()).isEqualTo(Instant.parse("2090-04-21T22:00:00Z"));
        assertThat(programme.sessions().get(2).time().value().to()).isEqualTo(Instant.parse("2090-04-21T06:45:00Z"));
        assertThat(programme.sessions().get(3).time()).isEqualTo(Said.of(null));
    }

    @Test
    void namesWhatIsWrongWithARow() {
        IncomingProgramme programme = read(utf8("""
                title,date,start,end,duration,places,speakers,speaker emails
                One,,09:00,10:00,,,,
                Two,2090-04-20,,10:00,,,,
                Three,2090-04-20,09:00,,,,,
                Four,2090-04-20,10:00,09:00,,,,
                Five,30.02.2090,10:00,11:00,,,,
                Six,2090-04-20,25:00,26:00,,,,
                Seven,,,,forever,,,
                Eight,,,,,many,,
                Nine,,,,,,Ana [boss],nobody
                """));
        assertThat(programme.sessions())
                .extracting(session -> session.remarks().get(0).kind())
                .containsExactly(
                        Remark.Kind.DATE_MISSING,
                        Remark.Kind.START_MISSING,
                        Remark.Kind.END_MISSING,
                        Remark.Kind.ENDS_BEFORE_IT_STARTS,
                        Remark.Kind.TIME_UNREADABLE,
                        Remark.Kind.TIME_UNREADABLE,
                        Remark.Kind.DURATION_UNREADABLE,
                        Remark.Kind.TIME_MISSING,
                        Remark.Kind.TIME_MISSING);
        assertThat(kinds(programme))
                .contains(Remark.Kind.PLACES_UNREADABLE, Remark.Kind.ROLE_UNKNOWN, Remark.Kind.EMAIL_MALFORMED);
    }

    @Test
    void shiftsByDaysAndKeepsTheHour() {
        IncomingProgramme shifted = read(SampleFiles.schedule()).beginningOn(LocalDate.of(2090, 1, 16), ZONE);
        assertThat(shifted.sessions().get(0).time().value().from())
                .as("summer became winter")
                .isEqualTo(Instant.parse("2090-01-16T08:00:00Z"));
    }

    private static IncomingProgramme read(byte[] file) {
        return ((FileReading.Read) ProgrammeFile.read(file, SOURCE)).programme();
    }

    private static FileRefusal refusal(byte[] file) {
        return ((FileReading.Refused) ProgrammeFile.read(file, SOURCE)).why();
    }

    private static List<Remark.Kind> kinds(byte[] file) {
        return kinds(read(file));
    }

    private static List<Remark.Kind> kinds(IncomingProgramme programme) {
        return programme.sessions().stream()
                .flatMap(session -> session.remarks().stream())
                .map(Remark::kind)
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
