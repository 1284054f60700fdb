/**
 * The call for papers: organisers ask for sessions, anybody proposes some, organisers review them, and what they accept
 * becomes a session of the draft. May import what {@code programme} may.
 */
package ro.clujit.innovationdays.programme.call;
