package ro.clujit.innovationdays.sponsor.logo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which parts of a drawing use which. Each use draws a whole part again: a few lines in which every part uses the one
 * before twice would draw for years.
 */
final class SvgReferences {

    private static final int MOST_USES = 200;
    private static final int MOST_LEVELS = 3;

    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Set<String>> used = new HashMap<>();
    private int uses;

    /** @param id empty where it has none */
    void enter(String id) {
        open.push(id);
    }

    void leave() {
        open.pop();
    }

    void use(String id) throws RefusedLogo {
        uses++;
        if (uses > MOST_USES) {
            throw new RefusedLogo(LogoRefusal.SVG_TOO_MUCH);
        }
        open.stream().filter(part -> !part.isEmpty()).forEach(part -> used.computeIfAbsent(
                        part, none -> new HashSet<>())
                .add(id));
    }

    void check() throws RefusedLogo {
        for (String part : used.keySet()) {
            descend(part, 0);
        }
    }

    private void descend(String part, int level) throws RefusedLogo {
        if (level > MOST_LEVELS) {
            throw new RefusedLogo(LogoRefusal.SVG_TOO_MUCH);
        }
        for (String next : used.getOrDefault(part, Set.of())) {
            descend(next, level + 1);
        }
    }
}
