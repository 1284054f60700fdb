/**
 * The passes of a tier: as many codes of {@code ticketing} as it gives, which contacts hand out, remind of and take back
 * while nobody has registered with them.
 */
package ro.clujit.innovationdays.sponsor.passes;
