package ro.clujit.innovationdays.ticketing.asking;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketType;

/** Something that a ticket's holder is asked. */
@Entity
public class Question {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String labelRo;
    private String labelEn;
    private String helpRo;
    private String helpEn;
    private boolean required;
    private Integer least;
    private Integer most;
    private UUID dependsOn;
    private UUID dependsOption;

    @ElementCollection
    @CollectionTable(name = "question_for", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "ticket_type_id")
    private Set<UUID> types = new HashSet<>();

    @OneToMany(mappedBy = "question", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<QuestionOption> options = new ArrayList<>();

    protected Question() {}

    Question(Edition edition, int position) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.position = position;
    }

    /** Options keep their ids, by which they were answered; those that are not named any more go. */
    void say(QuestionTerms terms) {
        this.kind = terms.kind();
        this.labelRo = terms.label().ro();
        this.labelEn = terms.label().en();
        this.helpRo = terms.help().ro();
        this.helpEn = terms.help().en();
        this.required = terms.required();
        this.least = terms.least();
        this.most = terms.most();
        this.dependsOn = terms.condition().map(Condition::question).orElse(null);
        this.dependsOption = terms.condition().map(Condition::option).orElse(null);
        types.clear();
        types.addAll(terms.types());
        offer(terms.options());
    }

    private void offer(List<QuestionTerms.Option> offered) {
        Map<UUID, QuestionOption> known = new LinkedHashMap<>();
        options.forEach(option -> known.put(option.id(), option));
        options.removeIf(option -> offered.stream().noneMatch(one -> option.id().equals(one.id())));
        int at = 0;
        for (QuestionTerms.Option one : offered) {
            at++;
            QuestionOption option = known.get(one.id());
            if (option == null) {
                options.add(new QuestionOption(this, at, one.label()));
            } else {
                option.place(at, one.label());
            }
        }
        options.sort((one, other) -> Integer.compare(one.position(), other.position()));
    }

    void moveTo(int position) {
        this.position = position;
    }

    public boolean isFor(TicketType type) {
        return types.isEmpty() ? type.kind() == TicketKind.ADMISSION : types.contains(type.id());
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public int position() {
        return position;
    }

    public QuestionKind kind() {
        return kind;
    }

    public Bilingual label() {
        return new Bilingual(labelRo, labelEn);
    }

    public Bilingual help() {
        return new Bilingual(helpRo, helpEn);
    }

    public boolean isRequired() {
        return required;
    }

    public Integer least() {
        return least;
    }

    public Integer most() {
        return most;
    }

    public Optional<Condition> condition() {
        return Optional.ofNullable(dependsOn).map(question -> new Condition(question, dependsOption));
    }

    /** Empty: all admissions of the edition. */
    public Set<UUID> types() {
        return Set.copyOf(types);
    }

    public List<QuestionOption> options() {
        return List.copyOf(options);
    }

    public QuestionTerms terms() {
        return new QuestionTerms(
                kind,
                label(),
                help(),
                required,
                least,
                most,
                condition(),
                types(),
                options.stream()
                        .map(option -> new QuestionTerms.Option(option.id(), option.label()))
                        .toList());
    }
}
