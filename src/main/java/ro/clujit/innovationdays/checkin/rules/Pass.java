package ro.clujit.innovationdays.checkin.rules;

import java.util.List;

/**
 * A ticket as the rules see it.
 *
 * @param ofThisEdition whether it is of the gate's edition
 * @param type as {@link GateRules#types} has it
 * @param days when it admits; empty for as long as the edition lasts
 */
public record Pass(boolean ofThisEdition, Standing standing, String type, List<Span> days, Stay stay) {}
