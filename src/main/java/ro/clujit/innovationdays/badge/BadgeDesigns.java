package ro.clujit.innovationdays.badge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionDuplicated;
import ro.clujit.innovationdays.edition.Editions;

/** How the badges of editions look. */
@ApplicationScoped
public class BadgeDesigns implements PanacheRepositoryBase<BadgeDesign, UUID> {

    private final Editions editions;

    BadgeDesigns(Editions editions) {
        this.editions = editions;
    }

    @Transactional
    public BadgeLook of(Edition edition) {
        return findByIdOptional(edition.id()).map(BadgeDesign::look).orElse(BadgeLook.USUAL);
    }

    /** The last of two who save at once has the say. */
    @Transactional
    public void save(Edition edition, BadgeLook look) {
        // One after the other, so that the first two do not both write the first row.
        editions.lockBySlug(edition.slug());
        BadgeDesign design = findById(edition.id());
        if (design == null) {
            design = new BadgeDesign(edition.id());
            design.become(look);
            persist(design);
        } else {
            design.become(look);
        }
    }

    /** The look goes along; which role goes with which ticket type is chosen anew, since those are others. */
    void copy(@Observes EditionDuplicated duplicated) {
        findByIdOptional(duplicated.source().id()).map(BadgeDesign::look).ifPresent(look -> {
            var design = new BadgeDesign(duplicated.copy().id());
            design.become(new BadgeLook(look.paper(), look.hasMarks(), look.parts(), look.colours(), Map.of()));
            persist(design);
        });
    }
}
