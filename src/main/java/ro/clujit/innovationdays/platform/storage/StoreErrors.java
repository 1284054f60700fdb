package ro.clujit.innovationdays.platform.storage;

import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import ro.clujit.innovationdays.platform.web.ErrorAnswers;

/** A store that is away is told in words, and to caches as something that passes. */
public class StoreErrors {

    private static final Logger LOG = Logger.getLogger(StoreErrors.class);
    private static final int SECONDS = 60;

    private final ErrorAnswers errors;

    StoreErrors(ErrorAnswers errors) {
        this.errors = errors;
    }

    @ServerExceptionMapper
    Response unavailable(StoreUnavailable e) {
        LOG.warn(e.getMessage());
        return Response.fromResponse(errors.answer(503, "The store of files does not answer; try again in a minute."))
                .header("Retry-After", SECONDS)
                .build();
    }
}
