/** What those who came say of an edition, without their names. */
package ro.clujit.innovationdays.letters.feedback;
