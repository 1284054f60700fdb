package ro.clujit.innovationdays.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Tags an answer by what would be sent, and answers 304 where the reader has it already. The tag is weak: the same answer
 * goes out compressed to some and plain to others, which a strong one would have to tell apart.
 */
@ApplicationScoped
class Revalidating {

    private static final int TAG_BYTES = 16;

    private final ObjectMapper json;

    Revalidating(ObjectMapper json) {
        this.json = json;
    }

    static boolean isRead(ContainerRequestContext request, ContainerResponseContext response) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && response.getStatus() == 200 && response.hasEntity();
    }

    /** @param caching who may keep it, unless the answer says so itself */
    void answer(ContainerRequestContext request, ContainerResponseContext response, String caching, String vary)
            throws IOException {
        EntityTag tag = response.getEntityTag();
        if (tag == null) {
            byte[] body = bytes(response.getEntity());
            MediaType type = response.getMediaType();
            response.setEntity(body, null, type);
            tag = new EntityTag(digest(body), true);
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        // Asked for anew: with an entity the response gets new ones.
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, caching);
        }
        headers.add(HttpHeaders.VARY, vary);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && Tags.of(known).matchWeakly(tag)) {
            response.setEntity(null);
            response.setStatus(304);
        }
    }

    private byte[] bytes(Object entity) throws IOException {
        if (entity instanceof byte[] bytes) {
            return bytes;
        }
        return entity instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(entity);
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
