package ro.clujit.innovationdays.letters;

import ro.clujit.innovationdays.edition.Edition;

/** Where an edition takes place, in one line. */
final class Places {

    private Places() {}

    static String of(Edition edition) {
        return edition.venue().isEmpty() ? edition.city() : edition.venue() + ", " + edition.city();
    }
}
