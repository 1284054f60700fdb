/**
 * How often listings are seen and clicked, counted without knowing by whom (ADR 28). May import {@code sponsor} and what
 * that may import.
 */
package ro.clujit.innovationdays.sponsor.counting;
