package ro.clujit.innovationdays.programme.following;

/** Somebody asked to be told about sessions; the address is to confirm it. Observed in the same transaction. */
public record FollowAsked(FollowRequest request) {}
