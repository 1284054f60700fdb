/** Who speaks for an organisation, and how they sign in: by a mailed link, apart from the organisers' accounts (ADR 25). */
package ro.clujit.innovationdays.sponsor.contact;
