/**
 * Readers who want to be told when sessions move or do not take place: an e-mail address that its owner has confirmed,
 * and no account. It is forgotten when they say so, and in any case soon after the edition.
 */
package ro.clujit.innovationdays.programme.following;
