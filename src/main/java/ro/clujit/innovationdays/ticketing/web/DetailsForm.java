package ro.clujit.innovationdays.ticketing.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import ro.clujit.innovationdays.ticketing.Purpose;

/** The details form as it is sent: each person's fields bear the same names, and stand in the order of the people. */
public class DetailsForm {

    @RestForm
    List<String> name = List.of();

    @RestForm
    List<String> email = List.of();

    @RestForm
    List<String> organisation = List.of();

    @RestForm("job-title")
    List<String> jobTitle = List.of();

    @RestForm
    List<String> audience = List.of();

    @RestForm
    List<String> consent = List.of();

    /** Which button was pressed. */
    @RestForm("do")
    String action;

    /** What was written for a person, or an empty text. */
    static String of(List<String> field, int person) {
        return field != null && person <= field.size() ? field.get(person - 1) : "";
    }

    Set<Purpose> consents() {
        return consents(consent);
    }

    static Set<Purpose> consents(List<String> ticked) {
        Set<Purpose> given = EnumSet.noneOf(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            if (ticked != null && ticked.contains(purpose.name())) {
                given.add(purpose);
            }
        }
        return given;
    }
}
