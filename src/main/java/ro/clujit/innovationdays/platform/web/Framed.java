package ro.clujit.innovationdays.platform.web;

import java.util.regex.Pattern;

/**
 * The pages that others may show in a frame. There a browser gives us no cookies, so these pages ask for none and set none;
 * what they may do hangs on nothing but the secrets in their addresses and forms.
 */
public final class Framed {

    private static final Pattern PATHS = Pattern.compile("/(ro|en)/embed/.+");

    private Framed() {}

    /** @param path without dots to be resolved */
    public static boolean is(String path) {
        return PATHS.matcher(path).matches();
    }
}
