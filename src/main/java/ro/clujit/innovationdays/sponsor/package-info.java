/**
 * Who stands behind an edition: organisations, tiers, and an organisation's place in a tier. May import {@code payment}
 * and what that may import.
 */
package ro.clujit.innovationdays.sponsor;
