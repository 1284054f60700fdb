package ro.clujit.innovationdays.ticketing.asking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a ticket's holder answered to one question. */
@Entity
public class Answer {

    @Id
    private UUID id;

    private UUID ticketId;
    private UUID questionId;

    /** As written; a number without blanks, a date as ISO 8601, "yes" or "no". */
    private String text;

    private UUID fileId;
    private Instant answeredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "answer_option", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "option_id")
    private Set<UUID> options = new HashSet<>();

    protected Answer() {}

    Answer(UUID ticket, UUID question) {
        this.id = UUID.randomUUID();
        this.ticketId = ticket;
        this.questionId = question;
    }

    void say(Given given, Instant now) {
        this.text = given.text();
        this.fileId = given.file();
        options.clear();
        options.addAll(given.options());
        this.answeredAt = now;
    }

    public UUID ticketId() {
        return ticketId;
    }

    public UUID questionId() {
        return questionId;
    }

    public Given given() {
        return new Given(text, Set.copyOf(options), fileId);
    }

    public Optional<UUID> fileId() {
        return Optional.ofNullable(fileId);
    }
}
