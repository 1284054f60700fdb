package ro.clujit.innovationdays.platform.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses bodies that are larger than anything we ask for: forms and JSON are small everywhere, files are let in where
 * {@link Upload} says. A browser reads no answer while it still sends, so what is refused is taken in and thrown away
 * first; of what would take too long, as much as comes within a moment after the answer.
 */
public class BodyLimits {

    static final long MOST = 256 * 1024;

    /** A file and the form around it. Less than {@code quarkus.http.limits.max-body-size}, so that this one answers. */
    static final long MOST_WITH_FILE = Upload.MOST_BYTES + 1024 * 1024L;

    /** Several photographs as a good camera makes them. */
    private static final long TAKEN_IN = 48L * 1024 * 1024;

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private static final String REFUSED = BodyLimits.class.getName();

    private final ErrorAnswers errors;

    BodyLimits(ErrorAnswers errors) {
        this.errors = errors;
    }

    void install(@Observes Router router) {
        // After the headers that every answer has, before everything that reads a body.
        router.route().order(Integer.MIN_VALUE + 1).handler(BodyLimits::limit);
    }

    /** The answer, from where the reader's language is known. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.AUTHENTICATION - 90)
    Response tooLarge(RoutingContext context) {
        if (context.get(REFUSED) == null) {
            return null;
        }
        boolean file = Upload.isFor(context.normalizedPath());
        return errors.answer(
                413,
                file
                        ? "The file is larger than 10 MB. Choose a smaller one."
                        : "The body is larger than 256 KB, which is all that is read here.");
    }

    private static void limit(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean file = Upload.isFor(context.normalizedPath());
        long most = file ? MOST_WITH_FILE : MOST;
        String declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null) {
            boolean untold = request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
            // The framework counts too, but closes a connection on what it has not read, and the answer is lost with
            // it.
            if (untold && !request.isEnded()) {
                new Counting(context, most).start();
            } else {
                context.next();
            }
            return;
        }
        long length = Long.parseLong(declared);
        if (length <= most) {
            context.next();
        } else if (length > TAKEN_IN || request.headers().contains(HttpHeaders.EXPECT)) {
            // The careful ones wait for a word before they send.
            refuseAtOnce(context);
        } else {
            request.handler(ignored -> {});
            request.endHandler(ended -> refuse(context));
            request.resume();
        }
    }

    private static void refuse(RoutingContext context) {
        context.put(REFUSED, true);
        // As if it had no body: nothing after this reads one, or refuses it in words of its own.
        context.request()
                .headers()
                .remove(HttpHeaders.CONTENT_LENGTH)
                .remove(HttpHeaders.CONTENT_TYPE)
                .remove(HttpHeaders.TRANSFER_ENCODING)
                .remove(HttpHeaders.EXPECT);
        context.next();
    }

    private static void refuseAtOnce(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addHeadersEndHandler(
                ignored -> context.response().headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
        context.addEndHandler(ignored -> {
            // A connection closed on what was not read yet is reset, and the answer lost with it.
            long timer = context.vertx()
                    .setTimer(A_MOMENT.toMillis(), late -> request.connection().close());
            if (!request.isEnded()) {
                request.handler(discarded -> {});
                request.endHandler(ended -> {
                    context.vertx().cancelTimer(timer);
                    request.connection().close();
                });
                request.resume();
            }
        });
        refuse(context);
    }

    /** Takes in a body of untold length, as far as it may go. */
    private static final class Counting {
        private final RoutingContext context;
        private final long most;
        private final Buffer body = Buffer.buffer();
        private long seen;

        Counting(RoutingContext context, long most) {
            this.context = context;
            this.most = most;
        }

        void start() {
            HttpServerRequest request = context.request();
            if (request.headers().contains(HttpHeaders.EXPECT)) {
                context.response().writeContinue();
            }
            request.handler(this::take);
            request.endHandler(ended -> finish());
            request.resume();
        }

        private void take(Buffer chunk) {
            boolean before = seen <= TAKEN_IN;
            seen += chunk.length();
            if (seen <= most) {
                body.appendBuffer(chunk);
            } else if (before && seen > TAKEN_IN) {
                refuseAtOnce(context);
            }
        }

        private void finish() {
            if (seen <= most) {
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            } else if (seen <= TAKEN_IN) {
                refuse(context);
            }
        }
    }
}
