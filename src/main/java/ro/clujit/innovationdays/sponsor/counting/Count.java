package ro.clujit.innovationdays.sponsor.counting;

import java.time.LocalDate;

/**
 * How often something happened to a listing on a day.
 *
 * @param day in the edition's zone
 */
public record Count(LocalDate day, CountKind kind, long amount) {}
