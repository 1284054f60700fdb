/** Whose letters do not arrive, and what organisers do about it: joins marked addresses with the people who have them. */
package ro.clujit.innovationdays.site.unreachable;
