package ro.clujit.innovationdays.ticketing.code;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.SettingVat;
import ro.clujit.innovationdays.ticketing.TicketTerms;

/** A code as somebody wrote it down, in a form or in a row of a table, with what is wrong with it. */
public final class WrittenCode {

    /** The fields it can be wrong in, by which both the form and the table name them. */
    public static final String TEXT = "text";

    public static final String DISCOUNT = "discount";
    public static final String USES = "uses";
    public static final String TYPES = "types";
    public static final String ADDRESSES = "addresses";
    public static final String ORGANISATION = "organisation";
    public static final String FROM = "valid-from";
    public static final String UNTIL = "valid-until";

    public static final int MOST_ADDRESSES = 200;
    private static final int MOST_ORGANISATION = 120;
    private static final Pattern TEXT_FORM = Pattern.compile("[A-Z0-9][A-Z0-9._-]{2,39}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final Map<String, String> values;
    private final ZoneId zone;
    private final Map<String, CodeFault> faults = new LinkedHashMap<>();

    /** @param values by field */
    public WrittenCode(Map<String, String> values, ZoneId zone) {
        this.values = values;
        this.zone = zone;
    }

    public Map<String, CodeFault> faults() {
        return Collections.unmodifiableMap(faults);
    }

    public void refuse(String field, CodeFault fault) {
        faults.putIfAbsent(field, fault);
    }

    public String text() {
        String text = Code.tidy(value(TEXT));
        if (!TEXT_FORM.matcher(text).matches()) {
            refuse(TEXT, CodeFault.TEXT_FORM);
        }
        return text;
    }

    /** What is wrong stands in the faults, and the terms are then of no account. */
    public CodeTerms terms(Set<UUID> types, boolean unlocks, boolean reserves, boolean byDomain) {
        if (reserves && types.size() != 1) {
            refuse(TYPES, CodeFault.RESERVES_ONE);
        }
        Code.Discount discount = Code.Discount.NONE;
        long off = off();
        if (off > 0) {
            discount = isPercent() ? Code.Discount.PERCENT : Code.Discount.AMOUNT;
        }
        Set<String> addresses = addresses();
        if (byDomain && addresses.stream().noneMatch(address -> address.startsWith("@"))) {
            refuse(ADDRESSES, CodeFault.DOMAIN_MISSING);
        } else if (byDomain && reserves) {
            refuse(ADDRESSES, CodeFault.DOMAIN_RESERVES);
        }
        if (value(ORGANISATION).length() > MOST_ORGANISATION) {
            refuse(ORGANISATION, CodeFault.ORGANISATION_LONG);
        }
        Instant from = time(FROM);
        Instant until = time(UNTIL);
        if (from != null && until != null && !until.isAfter(from)) {
            refuse(UNTIL, CodeFault.UNTIL_BEFORE);
        }
        return new CodeTerms(
                value(ORGANISATION),
                discount,
                off,
                unlocks,
                reserves,
                reserves && types.size() != 1 ? Set.of() : types,
                uses(),
                from,
                until,
                addresses,
                byDomain);
    }

    private String value(String field) {
        return values.getOrDefault(field, "").strip();
    }

    private boolean isPercent() {
        return value(DISCOUNT).endsWith("%");
    }

    private long off() {
        String written = value(DISCOUNT);
        if (written.isEmpty()) {
            return 0;
        }
        var off = isPercent()
                ? SettingVat.read(written).map(Long::valueOf)
                : Money.read(written, Currency.RON)
                        .map(Money::minor)
                        .filter(minor -> minor <= TicketTerms.HIGHEST_PRICE);
        return off.orElseGet(() -> {
            refuse(DISCOUNT, CodeFault.DISCOUNT_FORM);
            return 0L;
        });
    }

    private int uses() {
        try {
            int uses = Integer.parseInt(value(USES));
            if (uses >= 1 && uses <= Code.MOST_USES) {
                return uses;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        refuse(USES, CodeFault.USES_FORM);
        return 1;
    }

    private Set<String> addresses() {
        Set<String> addresses = new LinkedHashSet<>();
        Arrays.stream(BETWEEN.split(value(ADDRESSES)))
                .filter(address -> !address.isEmpty())
                .forEach(address -> addresses.add(address.toLowerCase(Locale.ROOT)));
        if (addresses.size() > MOST_ADDRESSES) {
            refuse(ADDRESSES, CodeFault.TOO_MANY_ADDRESSES);
        } else if (!addresses.stream().allMatch(WrittenCode::isAddress)) {
            refuse(ADDRESSES, CodeFault.ADDRESS_FORM);
        }
        return addresses;
    }

    private static boolean isAddress(String text) {
        return EmailAddress.isValid(text.startsWith("@") ? "x" + text : text);
    }

    private Instant time(String field) {
        if (value(field).isEmpty()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.parse(value(field).replace(' ', 'T'));
            if (local.getYear() < 2000 || local.getYear() > 9999) {
                throw new DateTimeException(value(field));
            }
            return local.atZone(zone).toInstant();
        } catch (DateTimeException e) {
            refuse(field, CodeFault.TIME_FORM);
            return null;
        }
    }
}
