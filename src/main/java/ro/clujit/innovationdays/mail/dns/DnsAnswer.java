package ro.clujit.innovationdays.mail.dns;

import java.util.List;

/**
 * What DNS said.
 *
 * @param isKnown false where it could not be asked, or did not know itself
 * @param texts the TXT records of the name; may be none
 */
public record DnsAnswer(boolean isKnown, List<String> texts) {

    public static final DnsAnswer NONE = new DnsAnswer(false, List.of());

    public DnsAnswer {
        texts = List.copyOf(texts);
    }

    public static DnsAnswer of(List<String> texts) {
        return new DnsAnswer(true, texts);
    }
}
