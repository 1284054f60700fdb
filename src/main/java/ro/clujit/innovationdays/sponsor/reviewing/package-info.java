/**
 * What contacts would have the public read of their organisation: a draft, then in review with an organiser, then published
 * or sent back, with comments of both.
 */
package ro.clujit.innovationdays.sponsor.reviewing;
