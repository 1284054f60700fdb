/**
 * People who sign in: organisers, with hashed passwords and sessions that the database keeps. May import {@code platform}
 * alone.
 */
package ro.clujit.innovationdays.account;
