package ro.clujit.innovationdays.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.platform.secret.Sealing;
import ro.clujit.innovationdays.platform.web.Problem;

/** Carries {@link Idempotent} out. */
@Provider
@Idempotent
public class IdempotentFilter implements ContainerRequestFilter, ContainerResponseFilter {

    public static final String HEADER = "Idempotency-Key";

    private static final String KEY = IdempotentFilter.class.getName();

    /** As the draft of the IETF has it: a visible text, of a length that is no attack. */
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{8,128}");

    private final IdempotentRequests requests;
    private final Sealing sealing;
    private final ObjectMapper json;

    @Inject
    IdempotentFilter(IdempotentRequests requests, Sealing sealing, ObjectMapper json) {
        this.requests = requests;
        this.sealing = sealing;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String header = request.getHeaderString(HEADER);
        if (header == null) {
            return;
        }
        if (!FORM.matcher(header).matches()) {
            request.abortWith(Problem.response(
                    400, HEADER + ": write 8 to 128 visible characters, made anew for each request, such as a UUID."));
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String what = request.getMethod() + ' ' + request.getUriInfo().getPath();
        // Whoever has another token, or none, cannot meet this one's answer.
        String who = Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .orElse("");
        byte[] key = Keys.digest(who + '\n' + what + '\n' + header);
        IdempotentRequests.Found found =
                requests.begin(key, Keys.digest(query(request) + new String(body, StandardCharsets.ISO_8859_1)));
        if (found instanceof IdempotentRequests.Found.First) {
            request.setProperty(KEY, key);
        } else if (found instanceof IdempotentRequests.Found.OtherBody) {
            request.abortWith(Problem.response(
                    422, HEADER + ": this key was used for another request. Make a new one for what is new."));
        } else if (found instanceof IdempotentRequests.Found.InFlight) {
            request.abortWith(Response.fromResponse(Problem.response(
                            409, HEADER + ": the first request with this key is in flight. Send it again in a second."))
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build());
        } else {
            request.abortWith(replay(((IdempotentRequests.Found.Answered) found).answer()));
        }
    }

    /** What is said in the address is part of what is asked; empty without it. */
    private static String query(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null ? "" : query + '\n';
    }

    private Response replay(IdempotentRequests.Answer answer) {
        var response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() != null) {
            response.entity(sealing.open(KEY, answer.body())).type(answer.mediaType());
        }
        return response.build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        byte[] key = (byte[]) request.getProperty(KEY);
        if (key == null) {
            return;
        }
        if (response.getStatus() >= 500) {
            requests.forget(key);
            return;
        }
        byte[] body = response.hasEntity() ? bytes(response.getEntity()) : null;
        requests.answered(
                key,
                new IdempotentRequests.Answer(
                        response.getStatus(),
                        response.getMediaType() == null
                                ? null
                                : response.getMediaType().toString(),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        body == null ? null : sealing.seal(KEY, body)));
        if (body != null) {
            // What was kept is what is sent.
            response.setEntity(body, null, response.getMediaType());
        }
    }

    private byte[] bytes(Object entity) throws JsonProcessingException {
        return entity instanceof byte[] bytes ? bytes : json.writeValueAsBytes(entity);
    }
}
