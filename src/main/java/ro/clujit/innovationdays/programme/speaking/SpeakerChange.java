package ro.clujit.innovationdays.programme.speaking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.programme.Speaker;

/** What a speaker would have said of themselves: only the fields that they changed. */
@Entity
public class SpeakerChange {

    @Embeddable
    record Wish(
            @Column(name = "wanted") String wanted,
            @Column(name = "approved") boolean approved) {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participation_id")
    private Participation participation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    private Speaker speaker;

    @Enumerated(EnumType.STRING)
    private ChangeState state = ChangeState.PENDING;

    private Instant sentAt;

    private Instant decidedAt;

    private UUID accountId;

    private String reason = "";

    @ElementCollection
    @CollectionTable(name = "speaker_change_wish", joinColumns = @JoinColumn(name = "change_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "field")
    private Map<Field, Wish> wishes = new HashMap<>();

    protected SpeakerChange() {}

    SpeakerChange(Participation participation, Speaker speaker, Map<Field, String> wanted, Instant now) {
        this.participation = participation;
        this.speaker = speaker;
        this.sentAt = now;
        wanted.forEach((field, text) -> wishes.put(field, new Wish(text, false)));
    }

    /** @param fields those that were approved; the others stay as they were */
    void approve(Set<Field> fields, UUID account, Instant now) {
        decide(ChangeState.APPROVED, account, now);
        fields.forEach(field -> wishes.computeIfPresent(field, (same, wish) -> new Wish(wish.wanted(), true)));
    }

    void reject(String reason, UUID account, Instant now) {
        decide(ChangeState.REJECTED, account, now);
        this.reason = reason;
    }

    void replace(Instant now) {
        decide(ChangeState.REPLACED, null, now);
    }

    private void decide(ChangeState decision, UUID account, Instant now) {
        if (state != ChangeState.PENDING) {
            throw new IllegalStateException("change " + id + " is " + state);
        }
        this.state = decision;
        this.accountId = account;
        this.decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public Participation participation() {
        return participation;
    }

    public Speaker speaker() {
        return speaker;
    }

    public ChangeState state() {
        return state;
    }

    public boolean isPending() {
        return state == ChangeState.PENDING;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was sent back; else empty. */
    public String reason() {
        return reason;
    }

    /** What is wanted, by field. */
    public Map<Field, String> wanted() {
        Map<Field, String> wanted = new EnumMap<>(Field.class);
        wishes.forEach((field, wish) -> wanted.put(field, wish.wanted()));
        return wanted;
    }

    public Set<Field> approved() {
        Set<Field> approved = EnumSet.noneOf(Field.class);
        wishes.forEach((field, wish) -> {
            if (wish.approved()) {
                approved.add(field);
            }
        });
        return approved;
    }

    /** What would be said if these fields were approved. */
    Profile over(Profile profile, Set<Field> fields) {
        Profile result = profile;
        for (Map.Entry<Field, String> wish : wanted().entrySet()) {
            if (fields.contains(wish.getKey())) {
                result = result.with(wish.getKey(), wish.getValue());
            }
        }
        return result;
    }

    public Profile over(Profile profile) {
        return over(profile, EnumSet.allOf(Field.class));
    }
}
