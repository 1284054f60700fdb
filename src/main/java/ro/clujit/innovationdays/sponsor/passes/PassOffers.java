package ro.clujit.innovationdays.sponsor.passes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What passes admit to, by the benefits that give them. */
@ApplicationScoped
public class PassOffers implements PanacheRepositoryBase<PassOffer, UUID> {}
