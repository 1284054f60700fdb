/** Logos: what is taken in, how it is made harmless and measured, and where it is served. Their content lies in {@code platform.storage}. May import {@code platform}. */
package ro.clujit.innovationdays.sponsor.logo;
