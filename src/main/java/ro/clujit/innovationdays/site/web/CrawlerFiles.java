package ro.clujit.innovationdays.site.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.PublicEditions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.platform.web.delivery.PublicPage;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;

/** What search engines ask for first. */
@Path("/")
public class CrawlerFiles {

    private static final String MAP = "/sitemap.xml";

    private final PublicEditions editions;
    private final Releases releases;
    private final PublicAddress address;

    CrawlerFiles(PublicEditions editions, Releases releases, PublicAddress address) {
        this.editions = editions;
        this.releases = releases;
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
                Disallow: /*/editions/*/agenda

                Sitemap: %s
                """.formatted(address.of(MAP));
    }

    /** Every public page in each language, made-up editions left out. Slugs need no escaping in XML. */
    @GET
    @PublicPage
    @Path("sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    @Transactional
    @Operation(hidden = true)
    public String sitemap() {
        Language any = Language.en;
        List<String> pages = new ArrayList<>(List.of("", "/privacy"));
        Stream.concat(editions.coming(any).stream(), editions.past(any).stream())
                .filter(edition -> !edition.example())
                .flatMap(edition -> editions.bySlug(edition.slug()).stream())
                .forEach(edition -> addPages(edition, pages));
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

    private void addPages(Edition edition, List<String> pages) {
        String home = "/editions/" + edition.slug();
        pages.add(home);
        Snapshot programme = releases.programme(edition);
        if (!programme.isEmpty()) {
            pages.add(home + "/programme");
            programme.sessions().forEach(session -> pages.add(home + "/sessions/" + session.slug()));
        }
        if (!programme.speakers().isEmpty()) {
            pages.add(home + "/speakers");
            programme.speakers().forEach(speaker -> pages.add(home + "/speakers/" + speaker.slug()));
        }
    }

    private String absolute(Language language, String page) {
        return address.of("/" + language.name() + page);
    }
}
