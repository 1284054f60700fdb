package ro.clujit.innovationdays.programme.call;

import jakarta.persistence.Embeddable;

/** Somebody whom the author would speak with. */
@Embeddable
public class CoSpeaker {

    private String name;
    private String email;

    protected CoSpeaker() {}

    public CoSpeaker(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }
}
