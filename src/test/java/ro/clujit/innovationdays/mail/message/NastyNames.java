package ro.clujit.innovationdays.mail.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names and subjects as people have them, as attackers make them, and as chance throws them together. */
public final class NastyNames {

    private static final List<String> GIVEN = List.of(
            "",
            "Ana",
            "Ștefan Țurcanu",
            "Popescu, Ana (UTCN)",
            "Ana \"Anuța\" Pop",
            "O'Neil; Ion <ion@example.org>",
            "a\\b\\\"c",
            "ana@example.org",
            "=?UTF-8?Q?Evil?=",
            "Ana\r\nBcc: eve@example.org",
            "Ana\u0000\u0007\u001b[31m",
            "\u202Egro.elpmaxe@eve\u202C",
            "\u2066Ana\u2069\u200F",
            "Ana\u2028Bcc: eve@example.org\u2029\u0085",
            "👩‍👩‍👧‍👦 Familia 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
            "𝒜𝓃𝒶 𝒫ℴ𝓅",
            "יוסי כהן",
            "محمد علي",
            "山田 太郎",
            "e\u0301\u0301\u0301 ș\u0326",
            ".",
            ",",
            "()",
            "(",
            "<",
            ">",
            "\"",
            "\\",
            ":",
            ";",
            "?=",
            "=?",
            "_",
            "=20",
            "a.b.c.",
            "J. R. \"Bob\" Dobbs",
            "\uD83D lone \uDE00",
            "a".repeat(300),
            "ș".repeat(1200),
            "Foarte lung ".repeat(120),
            "🎉".repeat(400),
            "x".repeat(61) + " " + "y".repeat(59),
            "  blanks \t all   around  ");

    private static final String[] SHARDS = {
        "a",
        "Z",
        "9",
        " ",
        "  ",
        ",",
        "\"",
        "\\",
        "(",
        ")",
        "<",
        ">",
        "@",
        ".",
        ";",
        ":",
        "=",
        "?",
        "=?",
        "?=",
        "_",
        "\r\n",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "ș",
        "Ț",
        "ă",
        "é",
        "ß",
        "Ж",
        "字",
        "🎉",
        "👩‍💻",
        "\u202E",
        "\u200B",
        "\u00A0",
        "%",
        "'",
        "*",
        "/",
        "long-word-without-an-end",
        "Popescu"
    };

    private NastyNames() {}

    /** The same at each run. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(GIVEN);
        var random = new Random(31);
        for (int i = 0; i < 600; i++) {
            var name = new StringBuilder();
            int length = random.nextInt(1 + random.nextInt(90));
            for (int j = 0; j < length; j++) {
                name.append(SHARDS[random.nextInt(SHARDS.length)]);
            }
            all.add(name.toString());
        }
        return all;
    }
}
