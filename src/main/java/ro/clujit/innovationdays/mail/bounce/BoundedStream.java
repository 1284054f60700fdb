package ro.clujit.innovationdays.mail.bounce;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an IMAP server says, as far as it can be believed. The client makes room for whatever the server announces: for a
 * literal of so many bytes (RFC 9051, section 4.3), for so many messages. A server that lies could so take all the memory,
 * and with it the service. What it says in all is bounded too.
 */
final class BoundedStream extends FilterInputStream {

    private static final long MOST_BYTES = 96L * 1024 * 1024;
    private static final long MOST_LINES = 200_000;
    private static final long LONGEST_LITERAL = 2L * 1024 * 1024;
    private static final long LONGEST_LINE = 64L * 1024;
    private static final long MOST_MESSAGES = 1_000_000;

    private static final int KEPT = 32;
    private static final Pattern COUNT = Pattern.compile("\\* (\\d{1,20}) (?i:EXISTS|RECENT)");
    private static final Pattern LITERAL = Pattern.compile("\\{(\\d{1,20})\\+?}$");

    private final StringBuilder start = new StringBuilder();
    private final StringBuilder end = new StringBuilder();
    private long bytes;
    private long lines;
    private long length;
    private long literal;

    BoundedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            see(next);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
        int count = super.read(buffer, from, most);
        for (int i = 0; i < count; i++) {
            see(buffer[from + i] & 0xff);
        }
        return count;
    }

    private void see(int next) throws IOException {
        refuseIf(++bytes > MOST_BYTES, "too much");
        if (literal > 0) {
            literal--;
        } else if (next == '\n') {
            line();
        } else if (next != '\r') {
            refuseIf(++length > LONGEST_LINE, "a line without an end");
            (start.length() < KEPT ? start : end).append((char) next);
            if (end.length() > KEPT) {
                end.deleteCharAt(0);
            }
        }
    }

    private void line() throws IOException {
        refuseIf(++lines > MOST_LINES, "too many lines");
        Matcher count = COUNT.matcher(start);
        refuseIf(count.lookingAt() && number(count.group(1)) > MOST_MESSAGES, "more messages than can be");
        Matcher announced = LITERAL.matcher(start.append(end));
        if (announced.find()) {
            literal = number(announced.group(1));
            refuseIf(literal > LONGEST_LITERAL, "more of a message than was asked for");
        }
        start.setLength(0);
        end.setLength(0);
        length = 0;
    }

    private static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    private static void refuseIf(boolean isTooMuch, String what) throws IOException {
        if (isTooMuch) {
            throw new IOException("The IMAP server says " + what);
        }
    }
}
