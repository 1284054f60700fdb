package ro.clujit.innovationdays.sponsor.logo;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** A logo's measures and what it is kept under; its content lies where this installation keeps files, under the same digest. It never changes; what is drawn the same is the same one. */
@Entity
@Immutable
public class Logo {

    /** WCAG 2.2, 1.4.11: what is no text needs 3:1. In hundredths. */
    public static final int WEAK_BELOW = 300;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String hash;

    @Enumerated(EnumType.STRING)
    private LogoKind kind;

    private int width;
    private int height;
    private int onLight;
    private int onDark;

    protected Logo() {}

    public UUID id() {
        return id;
    }

    public LogoKind kind() {
        return kind;
    }

    String hash() {
        return hash;
    }

    /** Where it is served; what stands there never changes. */
    public String address() {
        return "/logos/" + hash + "." + kind.extension();
    }

    /** In pixels; of an SVG in units that only say its proportions. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Whether it can be drawn at any size. */
    public boolean isVector() {
        return kind == LogoKind.SVG;
    }

    /** How much it stands out from the light ground, as a ratio in hundredths. */
    public int onLight() {
        return onLight;
    }

    public int onDark() {
        return onDark;
    }
}
