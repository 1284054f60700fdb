package ro.clujit.innovationdays.sponsor;

import java.time.LocalDate;
import java.util.UUID;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * What an organiser says of a sponsorship.
 *
 * @param owner the account of the organiser who looks after it; null without one
 * @param dueOn by when the next state is to be reached; null where nobody said
 * @param price of the contract, more than nothing; null where the sponsor gives something else
 */
public record SponsorshipTerms(UUID owner, LocalDate dueOn, Money price) {}
