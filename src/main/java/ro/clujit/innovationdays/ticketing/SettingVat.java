package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes down from which day which rate of VAT holds. */
@ApplicationScoped
public class SettingVat {

    /** What came of it. */
    public enum Outcome {
        SET,
        /** Prices were told with the rate of that day: it stays as it was. */
        IN_FORCE,
        /** It would change what was sold before. */
        PAST
    }

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3})(?:[.,]([0-9]{1,2}))?");
    private static final int WHOLE = 10_000;

    private final VatRates rates;

    SettingVat(VatRates rates) {
        this.rates = rates;
    }

    /** {@code 21}, {@code 9,5} and {@code 9.5} in hundredths of a percent; empty when it is none of up to a hundred. */
    public static Optional<Integer> read(String typed) {
        var written = WRITTEN.matcher(typed.replace("%", "").strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String fraction = written.group(2) == null ? "00" : (written.group(2) + "0").substring(0, 2);
        int rate = Integer.parseInt(written.group(1)) * 100 + Integer.parseInt(fraction);
        return rate <= WHOLE ? Optional.of(rate) : Optional.empty();
    }

    /**
     * Adds a rate from today on, or changes one that is not yet in force.
     *
     * @param kind standard or reduced
     * @param rate in hundredths of a percent
     */
    @Transactional
    public Outcome set(Vat kind, LocalDate from, int rate, LocalDate today) {
        if (from.isBefore(today)) {
            return Outcome.PAST;
        }
        int written = rates.getEntityManager()
                .createNativeQuery("""
                        insert into vat_rate (kind, holds_from, rate) values (:kind, :from, :rate)
                            on conflict (kind, holds_from) do update set rate = :rate
                         where vat_rate.holds_from > :today or vat_rate.rate = :rate
                        """)
                .setParameter("kind", kind.name())
                .setParameter("from", from)
                .setParameter("rate", rate)
                .setParameter("today", today)
                .executeUpdate();
        return written == 1 ? Outcome.SET : Outcome.IN_FORCE;
    }
}
