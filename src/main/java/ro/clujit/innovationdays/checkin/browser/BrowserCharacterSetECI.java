package ro.clujit.innovationdays.checkin.browser;

import com.google.zxing.FormatException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Stands in the browser for ZXing's {@code CharacterSetECI}, whose table of charsets asks {@code Charset.isSupported},
 * which TeaVM does not have. It carries the methods that the QR decoder calls, by the same names.
 *
 * <p>A QR in a charset that the browser lacks is none of ours. It is still read, with its letters wrong, because a
 * scanner that says "not one of our codes" helps at the door more than one that says nothing.
 */
public final class BrowserCharacterSetECI {

    private static final int UTF_8 = 26;
    private static final int US_ASCII = 27;
    /** Assignment numbers end below this one (AIM ITS/04-023, as ZXing reads it). */
    private static final int END = 900;

    private final Charset charset;

    private BrowserCharacterSetECI(Charset charset) {
        this.charset = charset;
    }

    /** The charset of an assignment number. */
    public static BrowserCharacterSetECI getCharacterSetECIByValue(int value) throws FormatException {
        if (value < 0 || value >= END) {
            throw FormatException.getFormatInstance();
        }
        return new BrowserCharacterSetECI(
                switch (value) {
                    case UTF_8 -> StandardCharsets.UTF_8;
                    case US_ASCII -> StandardCharsets.US_ASCII;
                    default -> StandardCharsets.ISO_8859_1;
                });
    }

    /** The charset to read a byte segment with. */
    public Charset getCharset() {
        return charset;
    }
}
