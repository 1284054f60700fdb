/**
 * The programme as the public reads it: by day and track, searched, now and next, session by session and speaker by
 * speaker; and the same pages over the draft, for organisers. All of it is read from a {@code Snapshot}.
 */
package ro.clujit.innovationdays.site.programme;
