package ro.clujit.innovationdays.letters.announcement;

/** Why somebody who was chosen gets nothing. */
public enum LeftOut {
    /** News, to which they did not agree. */
    NO_CONSENT,
    /** Letters to their address do not arrive, or are not wanted. */
    UNREACHABLE,
    /** They ended such announcements. */
    UNSUBSCRIBED,
    /** Their ticket has no address yet. */
    NO_ADDRESS,
    /** Since the announcement started their ticket was cancelled or has another address, or they no longer speak for a partner. */
    GONE
}
