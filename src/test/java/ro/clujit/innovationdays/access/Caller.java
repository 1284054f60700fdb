package ro.clujit.innovationdays.access;

import java.util.Set;

/** Somebody who asks, with what they have to show. */
enum Caller {
    NOBODY(null, World.OWN),
    CONTACT(Who.CONTACT, World.OWN),
    CONTACT_OF_NEIGHBOUR(Who.CONTACT, World.NEIGHBOUR),
    CONTACT_OF_OTHER(Who.CONTACT, World.OTHER),
    DEVICE(Who.DEVICE, World.OWN),
    DEVICE_OF_OTHER(Who.DEVICE, World.OTHER),
    PHONE(Who.PHONE, World.OWN),
    PHONE_OF_NEIGHBOUR(Who.PHONE, World.NEIGHBOUR),
    PHONE_OF_OTHER(Who.PHONE, World.OTHER),
    PROGRAM(Who.PROGRAM, World.OWN),
    /** Its token was revoked. */
    ENDED_PROGRAM(null, World.OWN),
    ORGANISER(Who.ORGANISER, World.OWN);

    /** What the form's token and its cookie are, which only have to be the same. */
    static final String FORM_TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    private final Who who;
    private final World world;

    Caller(Who who, World world) {
        this.who = who;
        this.world = world;
    }

    /** Whether a line lets them do with their own what it is about; whoever is not from here has nothing of their own here. */
    boolean mayUse(Line line) {
        Set<Who> let = line.who();
        return let.contains(Who.ANYBODY) || let.contains(Who.LINK) || let.contains(who) && world == World.OWN;
    }

    /** Whether they are of those whom a line lets in, and from elsewhere. */
    boolean isStranger(Line line) {
        return world != World.OWN && line.who().contains(who);
    }

    World world() {
        return world;
    }

    String cookies(Planted planted) {
        String form = "csrf=" + FORM_TOKEN;
        return switch (this) {
            case CONTACT, CONTACT_OF_NEIGHBOUR, CONTACT_OF_OTHER ->
                form + "; partner=" + planted.value("contact-key", world);
            case DEVICE, DEVICE_OF_OTHER -> form + "; device=" + planted.value("device-key", world);
            case PHONE, PHONE_OF_NEIGHBOUR, PHONE_OF_OTHER -> form + "; leads=" + planted.value("phone-key", world);
            case ORGANISER -> form + "; session=" + planted.value("session-key", world);
            default -> form;
        };
    }

    /** Null for whoever is known by a cookie, or not at all. */
    String bearer(Planted planted) {
        return switch (this) {
            case PROGRAM -> "Bearer " + planted.value("program-key", world);
            case ENDED_PROGRAM -> "Bearer " + planted.value("ended-program-key", world);
            default -> null;
        };
    }
}
