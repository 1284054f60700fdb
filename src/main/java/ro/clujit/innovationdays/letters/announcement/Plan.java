package ro.clujit.innovationdays.letters.announcement;

/** All that an organiser decides of an announcement but when. */
public record Plan(Wording wording, RecipientFilter recipients, Pace pace) {}
