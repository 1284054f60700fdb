package ro.clujit.innovationdays.programme.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.programme.SessionKind;

/** What an edition asks of those who would like to speak at it, and until when. */
@Entity
@Table(name = "call_for_papers")
public class Call {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private boolean enabled;

    private String textRo = "";

    private String textEn = "";

    private Instant opensAt;

    private Instant closesAt;

    private boolean blind;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "call_kind", joinColumns = @JoinColumn(name = "call_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<SessionKind> kinds = new HashSet<>();

    protected Call() {}

    Call(Edition edition) {
        this.edition = edition;
    }

    void plan(CallPlan plan) {
        this.enabled = plan.enabled();
        this.textRo = plan.text().ro();
        this.textEn = plan.text().en();
        this.opensAt = plan.opensAt();
        this.closesAt = plan.closesAt();
        this.blind = plan.blind();
        kinds.retainAll(plan.kinds());
        kinds.addAll(plan.kinds());
    }

    /** What it is at this moment. A call for an edition that is over is closed, whatever its own end. */
    public CallState state(Instant now) {
        if (!enabled || !edition.isPublic()) {
            return CallState.OFF;
        }
        if (edition.isOver(now) || !now.isBefore(closesAt)) {
            return CallState.CLOSED;
        }
        return now.isBefore(opensAt) ? CallState.NOT_YET : CallState.OPEN;
    }

    public boolean isOpen(Instant now) {
        return state(now) == CallState.OPEN;
    }

    public Edition edition() {
        return edition;
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** In Markdown. */
    public Bilingual text() {
        return new Bilingual(textRo, textEn);
    }

    public Instant opensAt() {
        return opensAt;
    }

    /** The first moment that is too late. */
    public Instant closesAt() {
        return closesAt;
    }

    /** Whether organisers score without seeing who proposes. */
    public boolean isBlind() {
        return blind;
    }

    /** What may be proposed; at least one, in the order of the enumeration. */
    public Set<SessionKind> kinds() {
        return kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
    }
}
