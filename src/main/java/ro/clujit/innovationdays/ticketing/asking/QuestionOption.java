package ro.clujit.innovationdays.ticketing.asking;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/** One of the things that a question offers. */
@Entity
public class QuestionOption {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;

    private int position;
    private String labelRo;
    private String labelEn;

    protected QuestionOption() {}

    QuestionOption(Question question, int position, Bilingual label) {
        this.id = UUID.randomUUID();
        this.question = question;
        place(position, label);
    }

    void place(int position, Bilingual label) {
        this.position = position;
        this.labelRo = label.ro();
        this.labelEn = label.en();
    }

    public UUID id() {
        return id;
    }

    public int position() {
        return position;
    }

    public Bilingual label() {
        return new Bilingual(labelRo, labelEn);
    }
}
