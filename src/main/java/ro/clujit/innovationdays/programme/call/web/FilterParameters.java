package ro.clujit.innovationdays.programme.call.web;

import org.jboss.resteasy.reactive.RestQuery;

/** What an organiser asks the list of submissions for, as it stands in the address. */
public class FilterParameters {

    @RestQuery
    String q;

    @RestQuery
    String state;

    @RestQuery
    String kind;

    @RestQuery
    String theme;

    @RestQuery
    String mine;

    @RestQuery
    String sort;

    SubmissionFilter filter() {
        return SubmissionFilter.of(q, state, kind, theme, mine, sort);
    }
}
