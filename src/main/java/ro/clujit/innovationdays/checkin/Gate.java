package ro.clujit.innovationdays.checkin;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.checkin.rules.Often;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/** Where people are scanned. */
@Entity
public class Gate {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int position;
    private String nameRo;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Area area = Area.BUILDING;

    private UUID sessionId;
    private Integer places;

    @Enumerated(EnumType.STRING)
    private Often often = Often.ONCE;

    private boolean exits = true;

    @ElementCollection
    @CollectionTable(name = "gate_type", joinColumns = @JoinColumn(name = "gate_id"))
    @Column(name = "ticket_type_id")
    private Set<UUID> types = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "gate_day", joinColumns = @JoinColumn(name = "gate_id"))
    @Column(name = "day")
    private Set<LocalDate> days = new HashSet<>();

    private LocalTime opensAt;
    private LocalTime closesAt;
    private LocalTime outAt;

    protected Gate() {}

    public Gate(Edition edition, int position, String nameRo, String nameEn) {
        this.edition = edition;
        this.position = position;
        this.nameRo = nameRo;
        this.nameEn = nameEn;
    }

    /** The same gate of another edition, which has types, sessions and days of its own. */
    Gate at(Edition other) {
        var gate = new Gate(other, position, nameRo, nameEn);
        gate.follow(new GateTerms(
                area == Area.SESSION ? Area.ITSELF : area,
                null,
                places,
                often,
                exits,
                Set.of(),
                Set.of(),
                opensAt,
                closesAt,
                outAt));
        return gate;
    }

    void rename(String inRomanian, String inEnglish) {
        this.nameRo = inRomanian;
        this.nameEn = inEnglish;
    }

    void follow(GateTerms terms) {
        this.area = terms.area();
        this.sessionId = terms.session();
        this.places = terms.places();
        this.often = terms.often();
        this.exits = terms.exits();
        this.types.retainAll(terms.types());
        this.types.addAll(terms.types());
        this.days.retainAll(terms.days());
        this.days.addAll(terms.days());
        this.opensAt = terms.opensAt();
        this.closesAt = terms.closesAt();
        this.outAt = terms.outAt();
    }

    public GateTerms terms() {
        return new GateTerms(
                area, sessionId, places, often, exits, Set.copyOf(types), Set.copyOf(days), opensAt, closesAt, outAt);
    }

    /** What it leads to, by an id that gates which lead to the same have in common. */
    UUID areaId() {
        if (area == Area.BUILDING) {
            return edition.id();
        }
        // A session that was taken out of the programme leaves its room to the gate.
        return area == Area.SESSION && sessionId != null ? sessionId : id;
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    /** Its place in the edition's list, from 1. */
    public int position() {
        return position;
    }

    public String name(Language language) {
        return language.choose(nameRo, nameEn);
    }

    Bilingual name() {
        return new Bilingual(nameRo, nameEn);
    }
}
