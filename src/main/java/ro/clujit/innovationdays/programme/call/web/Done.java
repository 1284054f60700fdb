package ro.clujit.innovationdays.programme.call.web;

import org.jboss.resteasy.reactive.RestQuery;

/** What was just done to how many submissions, as the address tells the page that follows. */
public class Done {

    @RestQuery
    Integer accepted;

    @RestQuery
    Integer rejected;

    @RestQuery
    Integer before;

    @RestQuery
    String done;

    public int accepted() {
        return counted(accepted);
    }

    public int rejected() {
        return counted(rejected);
    }

    /** Decided like this before, or withdrawn. */
    public int before() {
        return counted(before);
    }

    public boolean isReviewed() {
        return "reviewed".equals(done);
    }

    /** Whether somebody pressed a button without having selected anything. */
    public boolean isNothing() {
        return "nothing".equals(done);
    }

    private static int counted(Integer number) {
        return number == null ? 0 : Math.max(0, number);
    }
}
