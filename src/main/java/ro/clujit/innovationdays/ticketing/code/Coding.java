package ro.clujit.innovationdays.ticketing.code;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.Codes;
import ro.clujit.innovationdays.ticketing.HoldingBack;

/** Makes codes, changes and withdraws them. */
@ApplicationScoped
public class Coding {

    public static final int MOST_AT_ONCE = 5_000;

    /** What came of it; nothing was changed unless it is done. */
    public sealed interface Outcome {
        /** @param made ids of the codes that were made; none where the form's key was known before */
        record Done(List<UUID> made) implements Outcome {}

        record TextTaken() implements Outcome {}

        /** @param left how many places are free */
        record TooFewPlaces(int left) implements Outcome {}

        /** @param used under which its uses cannot go */
        record FewerThanUsed(int used) implements Outcome {}

        /** It was withdrawn, and nothing about it changes any more. */
        record Withdrawn() implements Outcome {}
    }

    private final Editions editions;
    private final Codes codes;
    private final HoldingBack holdingBack;
    private final Clock clock;

    Coding(Editions editions, Codes codes, HoldingBack holdingBack, Clock clock) {
        this.editions = editions;
        this.codes = codes;
        this.holdingBack = holdingBack;
        this.clock = clock;
    }

    /** @param text as {@link Code#tidy} leaves it */
    @Transactional
    public Outcome add(Edition edition, String text, CodeTerms terms) {
        Edition locked = lock(edition);
        return codes.find(locked, text).isPresent()
                ? new Outcome.TextTaken()
                : make(locked, Map.of(text, terms), made -> "");
    }

    /**
     * Codes of a prefix and random characters, all of them or none.
     *
     * @param key of the form: sent twice, it makes them once
     */
    @Transactional
    public Outcome addBatch(Edition edition, UUID key, String prefix, int count, int characters, CodeTerms terms) {
        Edition locked = lock(edition);
        boolean isFirst = codes.getEntityManager()
                        .createNativeQuery("insert into code_making (key, edition_id, made_at)"
                                + " values (:key, :edition, :now) on conflict do nothing")
                        .setParameter("key", key)
                        .setParameter("edition", edition.id())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
        if (!isFirst) {
            return new Outcome.Done(List.of());
        }
        Map<String, CodeTerms> all = new LinkedHashMap<>();
        RandomTexts.of(prefix, count, characters, texts(locked)).forEach(text -> all.put(text, terms));
        String batch =
                prefix + "\u2026 " + clock.instant().atZone(locked.zone()).toLocalDate();
        return make(locked, all, text -> batch);
    }

    /** All of them or none; their texts are new. @param batch of a text; may be empty */
    Outcome make(Edition edition, Map<String, CodeTerms> all, UnaryOperator<String> batch) {
        Instant now = clock.instant();
        List<UUID> made = new ArrayList<>();
        all.forEach((text, terms) -> {
            var code = new Code(edition, text, terms.most(), now);
            terms.applyTo(code, batch.apply(text));
            codes.persist(code);
            made.add(code.id());
        });
        codes.flush();
        return done(made, holdingBack.settle(made, now));
    }

    /** Its text, what it takes off, unlocks and reserves, and what it is good for stay: people were told of that. */
    @Transactional
    public Optional<Outcome> change(UUID id, CodeTerms terms) {
        return codes.lock(id).map(code -> {
            if (code.isWithdrawn()) {
                return new Outcome.Withdrawn();
            }
            if (terms.most() < code.used()) {
                return new Outcome.FewerThanUsed(code.used());
            }
            code.putIn(code.batch(), terms.organisation());
            code.limit(terms.from(), terms.until(), terms.addresses(), terms.byDomain());
            codes.flush();
            return settle(List.of(id), terms.most());
        });
    }

    /** What it holds back can be had by others; tickets stay as they are. @return whether there is such a code */
    @Transactional
    public boolean withdraw(UUID id) {
        return codes.lock(id)
                .map(code -> {
                    code.withdraw();
                    codes.flush();
                    holdingBack.settle(List.of(id), clock.instant());
                    return true;
                })
                .orElse(false);
    }

    private Outcome settle(List<UUID> changed, int most) {
        return done(List.of(), holdingBack.settle(changed, most, clock.instant()));
    }

    private static Outcome done(List<UUID> made, Optional<Integer> left) {
        if (left.isPresent()) {
            QuarkusTransaction.setRollbackOnly();
            return new Outcome.TooFewPlaces(left.get());
        }
        return new Outcome.Done(made);
    }

    Edition lock(Edition edition) {
        return editions.lockBySlug(edition.slug()).orElseThrow();
    }

    private Set<String> texts(Edition edition) {
        return Set.copyOf(codes.getEntityManager()
                .createQuery("select text from Code where edition = :edition", String.class)
                .setParameter("edition", edition)
                .getResultList());
    }
}
