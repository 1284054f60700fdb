package ro.clujit.innovationdays.site.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.edition.PublicEditions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.PublicAddress;

/** What search engines ask for first. */
@Path("/")
public class CrawlerFiles {

    private static final String MAP = "/sitemap.xml";

    private final PublicEditions editions;
    private final PublicAddress address;

    CrawlerFiles(PublicEditions editions, PublicAddress address) {
        this.editions = editions;
        this.address = address;
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String robots() {
        return """
                User-agent: *
                Disallow: /ro/office
                Disallow: /en/office

                Sitemap: %s
                """.formatted(address.of(MAP));
    }

    /** Every public page in each language, made-up editions left out. Slugs need no escaping in XML. */
    @GET
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    @Operation(hidden = true)
    public String sitemap() {
        Language any = Language.en;
        Stream<String> ofEditions = Stream.concat(editions.coming(any).stream(), editions.past(any).stream())
                .filter(edition -> !edition.example())
                .map(EditionView::slug)
                .map(slug -> "/editions/" + slug);
        List<String> pages =
                Stream.concat(Stream.of("", "/privacy"), ofEditions).toList();
        var map = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
        for (String page : pages) {
            for (Language language : Language.values()) {
                map.append("<url><loc>").append(absolute(language, page)).append("</loc>");
                for (Language other : Language.values()) {
                    map.append("<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                            .formatted(other.name(), absolute(other, page)));
                }
                map.append("</url>\n");
            }
        }
        return map.append("</urlset>\n").toString();
    }

    private String absolute(Language language, String page) {
        return address.of("/" + language.name() + page);
    }
}
