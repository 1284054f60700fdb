package ro.clujit.innovationdays.badge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What organisers chose for the badges of an edition. */
@Entity
class BadgeDesign {

    @Id
    private UUID editionId;

    @Enumerated(EnumType.STRING)
    private Paper paper;

    private boolean marks;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "badge_part", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "part")
    @Enumerated(EnumType.STRING)
    private Set<BadgePart> parts = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "badge_colour", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "role")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "colour")
    private Map<BadgeRole, String> colours = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "badge_role", joinColumns = @JoinColumn(name = "edition_id"))
    @MapKeyColumn(name = "ticket_type_id")
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Map<UUID, BadgeRole> roles = new HashMap<>();

    protected BadgeDesign() {}

    BadgeDesign(UUID edition) {
        this.editionId = edition;
    }

    void become(BadgeLook look) {
        this.paper = look.paper();
        this.marks = look.hasMarks();
        parts.retainAll(look.parts());
        parts.addAll(look.parts());
        colours.keySet().retainAll(look.colours().keySet());
        colours.putAll(look.colours());
        roles.keySet().retainAll(look.roles().keySet());
        roles.putAll(look.roles());
    }

    BadgeLook look() {
        return new BadgeLook(paper, marks, parts, colours, roles);
    }
}
