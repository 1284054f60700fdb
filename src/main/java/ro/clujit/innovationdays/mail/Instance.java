package ro.clujit.innovationdays.mail;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** By what an organiser tells the instances of the service apart: the machine's name, and a few digits for this start. */
final class Instance {

    private static final String NAME = machine() + "-" + start();

    private Instance() {}

    static String name() {
        return NAME;
    }

    private static String machine() {
        return Optional.ofNullable(System.getenv("HOSTNAME"))
                .filter(name -> name.matches("[A-Za-z0-9.-]{1,60}"))
                .orElse("service");
    }

    private static String start() {
        byte[] digits = new byte[2];
        new SecureRandom().nextBytes(digits);
        return HexFormat.of().formatHex(digits);
    }
}
