package ro.clujit.innovationdays.platform.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags that If-Match or If-None-Match lists, without what makes them weak (RFC 9110, 8.8.3).
 *
 * @param any the header was a star
 */
record Tags(Set<String> values, boolean any) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");

    static Tags of(String header) {
        Set<String> values = new HashSet<>();
        Matcher matcher = TAG.matcher(header);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return new Tags(values, header.strip().equals("*"));
    }

    boolean matchWeakly(EntityTag tag) {
        return any || values.contains(tag.getValue());
    }
}
