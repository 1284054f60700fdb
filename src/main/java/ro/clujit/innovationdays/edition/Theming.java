package ro.clujit.innovationdays.edition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.database.Violation;
import ro.clujit.innovationdays.platform.text.Slugs;

/** Says what an edition is about: adds, renames, orders and removes its themes. */
@ApplicationScoped
public class Theming {

    private final Editions editions;
    private final Themes themes;

    Theming(Editions editions, Themes themes) {
        this.editions = editions;
        this.themes = themes;
    }

    /** As the last of them. The edition is locked meanwhile, so that two new themes do not get one slug. */
    @Transactional
    public void add(String edition, String nameRo, String nameEn) {
        editions.lockBySlug(edition).ifPresent(found -> {
            List<Theme> before = themes.of(found);
            themes.persist(new Theme(found, before.size() + 1, slug(nameEn, before), nameRo, nameEn));
        });
    }

    /**
     * @param position from 1; what stood there and after it moves down
     * @return empty when there is no such theme
     */
    @Transactional
    public Optional<Theme> change(UUID id, String nameRo, String nameEn, int position) {
        return themes.findByIdOptional(id).map(theme -> {
            theme.rename(nameRo, nameEn);
            List<Theme> order = new ArrayList<>(themes.of(theme.edition()));
            order.remove(theme);
            order.add(Math.min(position - 1, order.size()), theme);
            number(order);
            return theme;
        });
    }

    /** @return false when sessions are about it: then it stays */
    public boolean remove(UUID id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> themes.findByIdOptional(id).ifPresent(theme -> {
                        Edition edition = theme.edition();
                        themes.delete(theme);
                        themes.flush();
                        number(themes.of(edition));
                    }));
            return true;
        } catch (RuntimeException e) {
            // The programme's table refers to it; this feature knows no programme.
            if (Violation.in(e).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    private static void number(List<Theme> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
    }

    private static String slug(String name, List<Theme> before) {
        var taken = before.stream().map(Theme::slug).collect(Collectors.toSet());
        return Slugs.of(name, "theme", taken::contains);
    }
}
