package ro.clujit.innovationdays.platform.media;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A square picture as JPEG, in each of {@link PictureView#WIDTHS}. It never changes; another upload is another picture. */
@Entity
public class Picture {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "picture_rendition", joinColumns = @JoinColumn(name = "picture_id"))
    @MapKeyColumn(name = "width")
    @Column(name = "jpeg")
    private Map<Integer, byte[]> renditions = new HashMap<>();

    protected Picture() {}

    Picture(Instant createdAt, Map<Integer, byte[]> renditions) {
        this.createdAt = createdAt;
        this.renditions.putAll(renditions);
    }

    public UUID id() {
        return id;
    }
}
