package ro.clujit.innovationdays.site.programme;

import java.util.List;

/**
 * The programme's form for looking for something, filled in.
 *
 * @param days a link to each day and one to all of them; none where there is only one day
 * @param day the one that is chosen, which the form keeps
 * @param groups what else can be chosen
 * @param chips what is chosen
 * @param ignored what was asked for and is not in this programme
 */
public record FilterView(
        String q, String day, List<Day> days, List<Group> groups, List<Chip> chips, List<String> ignored) {

    /** @param query what the address of the programme ends with when it is chosen */
    public record Day(String label, String query, int count, boolean chosen) {}

    /** @param name of the parameter */
    public record Group(String name, String label, List<Choice> choices) {}

    /** @param count of sessions in the whole programme */
    public record Choice(String value, String label, int count, boolean chosen) {}

    /** @param query what the address of the programme ends with when it is no longer chosen */
    public record Chip(String label, String query) {}

    /** Whether something is chosen in the part of the form that is folded away on a phone. */
    public boolean isUnfolded() {
        return groups.stream().flatMap(group -> group.choices().stream()).anyMatch(Choice::chosen);
    }
}
