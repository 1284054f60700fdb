package ro.clujit.innovationdays.badge.printing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import ro.clujit.innovationdays.badge.Paper;
import ro.clujit.innovationdays.edition.Edition;

/** Badges that somebody printed together. Only changed columns are written: how far it is drawn is counted meanwhile. */
@Entity
@Table(name = "badge_run")
@DynamicUpdate
public class PrintRun {

    /** Without a sign of life for so long, whatever drew it has stopped. */
    private static final Duration STILL = Duration.ofSeconds(30);

    /** How its document stands. */
    public enum State {
        /** Nobody has fetched it. */
        WAITING,
        DRAWING,
        /** Whoever drew it was stopped, or whoever fetched it left. It can be fetched again. */
        STOPPED,
        DRAWN,
        /** It never came out of the printer. */
        WITHDRAWN
    }

    /** Made by the form that asks for it, so that asking twice prints once. */
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String madeBy;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private Paper paper;

    private boolean marks;
    private int firstPrints;
    private int reprints;
    private int drawn;
    private Instant drawnAt;
    private String withdrawnBy = "";
    private Instant withdrawnAt;

    protected PrintRun() {}

    PrintRun(UUID id, Edition edition, Paper paper, boolean marks, String by, Instant now) {
        this.id = id;
        this.edition = edition;
        this.paper = paper;
        this.marks = marks;
        this.madeBy = by;
        this.madeAt = now;
    }

    void count(int firstPrints, int reprints) {
        this.firstPrints = firstPrints;
        this.reprints = reprints;
    }

    void withdraw(String by, Instant now) {
        this.withdrawnBy = by;
        this.withdrawnAt = now;
    }

    public State state(Instant now) {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        if (drawnAt == null) {
            return State.WAITING;
        }
        if (drawn >= size()) {
            return State.DRAWN;
        }
        return drawnAt.plus(STILL).isBefore(now) ? State.STOPPED : State.DRAWING;
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    /** The organiser's name. */
    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Paper paper() {
        return paper;
    }

    public boolean hasMarks() {
        return marks;
    }

    /** Badges that nobody had printed before. */
    public int firstPrints() {
        return firstPrints;
    }

    public int reprints() {
        return reprints;
    }

    public int size() {
        return firstPrints + reprints;
    }

    /** Of the last document that was fetched. */
    public int drawn() {
        return Math.min(drawn, size());
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }
}
