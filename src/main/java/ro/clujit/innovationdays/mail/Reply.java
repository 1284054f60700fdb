package ro.clujit.innovationdays.mail;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.mail.Answer.About;

/**
 * A mail server's refusal (RFC 5321, section 4.2), read with its enhanced status code (RFC 3463) where it has one.
 *
 * @param step at which it was given
 * @param status {@code subject.detail} of the enhanced code; empty where there is none
 * @param words all lines in one, without the codes that are repeated on each
 */
record Reply(Step step, int code, String statusClass, String status, String words) {

    enum Step {
        /** Before any letter: the greeting, TLS, our sign-in. */
        SESSION,
        MAIL,
        RCPT,
        DATA
    }

    private static final Pattern LINE =
            Pattern.compile("(\\d{3})[ -]?(?:([245])\\.(\\d{1,3}\\.\\d{1,3})\\b)?[ -]*(.*)");
    /** Signing in is needed, or failed: RFC 4954, RFC 3207. */
    private static final Set<Integer> SIGN_IN = Set.of(454, 523, 524, 525, 530, 534, 535, 538);

    /** X.1.x about the recipient's address; 7 and 8 are about the sender's. X.4.1 is what Exchange says of a stranger. */
    private static final Pattern RECIPIENT = Pattern.compile("1\\.([0-6]|9|10)|2\\.[0-24]|4\\.(1|4|310)");
    /** The sender's address, and the sign-in, SPF, DKIM, DMARC and standing of whoever sends. */
    private static final Pattern OURSELVES = Pattern.compile("1\\.[78]|7\\.(0|3|8|9|14|2\\d|57|60|[567]\\d\\d)");
    /** What servers say under the code for any policy; those that check late say it of each recipient. */
    private static final Pattern OUR_WORDS = Pattern.compile(
            "relay access denied|relay(ing)? (not permitted|denied|not allowed)|unable to relay"
                    + "|client host|sender address|sender verify|send as this|helo command"
                    + "|authenticat|not logged in|\\bspf\\b|dkim|dmarc|reverse (hostname|dns)|\\bptr\\b"
                    + "|block ?list|black ?list|blocked using|spamhaus|reputation|your (ip|host|network)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FULL = Pattern.compile(
            "over ?quota|quota exceeded|mailbox (is )?full|storage allocation", Pattern.CASE_INSENSITIVE);

    /**
     * @param failure in the SMTP client's words, which begin with the step
     * @param lines as they came
     */
    static Reply of(String failure, int code, List<String> lines) {
        String statusClass = "";
        String status = "";
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            if (status.isEmpty() && parts.matches() && parts.group(3) != null) {
                statusClass = parts.group(2);
                status = parts.group(3);
            }
        }
        String rest = lines.stream().skip(1).map(Reply::text).collect(Collectors.joining(" "));
        String first = lines.isEmpty() ? failure : lines.get(0);
        return new Reply(stepOf(failure), code, statusClass, status, (first + " " + rest).strip());
    }

    private static String text(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? parts.group(4) : line;
    }

    private static Step stepOf(String failure) {
        if (failure.startsWith("recipient address not accepted")) {
            return Step.RCPT;
        }
        if (failure.startsWith("sender address not accepted")) {
            return Step.MAIL;
        }
        return failure.startsWith("DATA command not accepted") || failure.startsWith("sending data failed")
                ? Step.DATA
                : Step.SESSION;
    }

    About about() {
        if (step == Step.SESSION || code == 421) {
            return About.SERVER;
        }
        if (step == Step.MAIL
                || SIGN_IN.contains(code)
                || OURSELVES.matcher(status).matches()) {
            return About.UNCLEAR;
        }
        if (RECIPIENT.matcher(status).matches()) {
            return About.RECIPIENT;
        }
        // 4.3.x: the server is full, misconfigured or going down.
        boolean isAilingServer = isTransient() && status.startsWith("3.");
        if (isAilingServer || OUR_WORDS.matcher(words).find()) {
            return About.UNCLEAR;
        }
        boolean isAddress = step == Step.RCPT && status.isEmpty() && code != 554 && code != 451;
        return isAddress ? About.RECIPIENT : About.LETTER;
    }

    /** A full mailbox may be emptied, whatever the server thinks of it. */
    boolean isPermanent() {
        return !isTransient() && !isFull();
    }

    /** Where its two codes contradict each other, the one that leaves hope counts. */
    private boolean isTransient() {
        return code < 500 || statusClass.equals("4");
    }

    private boolean isFull() {
        return status.equals("2.2")
                || status.isEmpty()
                        && (code == 552 && step == Step.RCPT
                                || FULL.matcher(words).find());
    }
}
