package ro.clujit.innovationdays.programme.web;

import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Session;

/**
 * What a page about one session says of it besides its form.
 *
 * @param version as the database has it now
 * @param released whether the public has read of it
 */
public record SessionHead(int number, String title, int version, boolean cancelled, boolean released) {
    static SessionHead of(Session session, boolean released, Language language) {
        return new SessionHead(
                session.number(), session.title().in(language), session.version(), session.isCancelled(), released);
    }
}
