package ro.clujit.innovationdays.programme.following;

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
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** An address that wants to be told about sessions of an edition. Each session is confirmed by itself. */
@Entity
public class Follower {

    /** One person's interest; what is more than that is not added. */
    static final int MOST_SESSIONS = 200;

    @Embeddable
    record Followed(
            @Column(name = "asked_at") Instant askedAt,
            @Column(name = "confirmed_at") Instant confirmedAt) {}

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private byte[] tokenDigest;

    private Instant askedAt;

    private Instant confirmedAt;

    @ElementCollection
    @CollectionTable(name = "followed_session", joinColumns = @JoinColumn(name = "follower_id"))
    @MapKeyColumn(name = "session_guid")
    private Map<UUID, Followed> sessions = new HashMap<>();

    protected Follower() {}

    /** Somebody who knows the address asks: its owner is asked whether they mean it. */
    void ask(Collection<UUID> guids, Language asked, Instant now) {
        if (confirmedAt == null) {
            this.askedAt = now;
            this.language = asked;
        }
        guids.stream()
                .filter(guid -> sessions.size() < MOST_SESSIONS)
                .forEach(guid -> sessions.putIfAbsent(guid, new Followed(now, null)));
    }

    /** The owner means all that was asked for. */
    void confirm(Instant now) {
        if (confirmedAt == null) {
            this.confirmedAt = now;
        }
        sessions.replaceAll(
                (guid, followed) -> followed.confirmedAt() == null ? new Followed(followed.askedAt(), now) : followed);
    }

    void stop(UUID guid) {
        sessions.remove(guid);
    }

    void stopAll() {
        sessions.clear();
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public String email() {
        return email;
    }

    public Language language() {
        return language;
    }

    /** The guids of what they follow and have confirmed. */
    public Set<UUID> follows() {
        return where(true);
    }

    /** The guids of what waits for their confirmation. */
    public Set<UUID> waiting() {
        return where(false);
    }

    private Set<UUID> where(boolean confirmed) {
        return sessions.entrySet().stream()
                .filter(followed -> (followed.getValue().confirmedAt() != null) == confirmed)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
