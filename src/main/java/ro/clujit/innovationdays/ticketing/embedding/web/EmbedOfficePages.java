package ro.clujit.innovationdays.ticketing.embedding.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.ticketing.embedding.Embedding;

/** Organisers name the websites that may show an edition's registration, and find here what those need. */
@Path("/{lang:ro|en}/office/editions/{slug}/embedding")
@RolesAllowed(Role.ORGANISER)
public class EmbedOfficePages {

    private static final String FIELD = "origins";
    private static final int MOST = 6_000;

    @CheckedTemplate(basePath = "embedding")
    static class Templates {
        private Templates() {}

        /** @param start of every address of ours */
        static native TemplateInstance officeEmbedding(
                EditionHeading edition, Fields fields, String start, boolean saved);
    }

    private final Editions editions;
    private final Embedding embedding;
    private final PublicAddress address;
    private final Page page;

    EmbedOfficePages(Editions editions, Embedding embedding, PublicAddress address, Page page) {
        this.editions = editions;
        this.embedding = embedding;
        this.address = address;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestQuery boolean saved) {
        Edition edition = edition(slug);
        Fields fields = Fields.blank().put(FIELD, String.join("\n", embedding.origins(edition)));
        return PageAnswers.page(present(edition, fields, saved));
    }

    @POST
    @Operation(hidden = true)
    public Response allow(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form, Set.of(FIELD));
        EmbeddingMessages words = page.words(EmbeddingMessages.class);
        List<String> written = fields.line(FIELD, MOST, words.fault_many(Embedding.MOST))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (fields.isGood()) {
            var outcome = embedding.allow(edition, written);
            if (outcome instanceof Embedding.Outcome.NoOrigin wrong) {
                fields.refuse(FIELD, words.fault_origin(wrong.written()));
            } else if (outcome instanceof Embedding.Outcome.TooMany) {
                fields.refuse(FIELD, words.fault_many(Embedding.MOST));
            }
        }
        return fields.isGood()
                ? PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/embedding?saved=true")
                : PageAnswers.refused(present(edition, fields, false));
    }

    private TemplateInstance present(Edition edition, Fields fields, boolean saved) {
        return Templates.officeEmbedding(EditionHeading.of(edition, page.language()), fields, address.of(""), saved);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
