package ro.clujit.innovationdays.letters.catalogue.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.catalogue.Catalogue;
import ro.clujit.innovationdays.letters.catalogue.Catalogue.Shown;
import ro.clujit.innovationdays.letters.catalogue.WordingMessages;
import ro.clujit.innovationdays.letters.wording.OwnWording;
import ro.clujit.innovationdays.letters.wording.OwnWordings;
import ro.clujit.innovationdays.letters.wording.Rewording;
import ro.clujit.innovationdays.letters.wording.Wording;
import ro.clujit.innovationdays.mail.LetterPolicy;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.SecurityHeaders;

/** One letter in one language as it would be sent, and the words that the edition has for it. */
@Path("/{lang:ro|en}/office/editions/{slug}/letters/{form:[a-z.-]+}/{letterLang:ro|en}")
@RolesAllowed(Role.ORGANISER)
public class LetterFormPages {

    private static final String LOOK = "look";

    @CheckedTemplate(basePath = "wording")
    static class Templates {
        private Templates() {}

        /** @param done what was done, or what stands in the way of it; may be null */
        static native TemplateInstance officeLetter(
                EditionHeading edition, LetterView view, Fields fields, String done);
    }

    private final Editions editions;
    private final Catalogue catalogue;
    private final OwnWordings wordings;
    private final Rewording rewording;
    private final Page page;

    LetterFormPages(Editions editions, Catalogue catalogue, OwnWordings wordings, Rewording rewording, Page page) {
        this.editions = editions;
        this.catalogue = catalogue;
        this.wordings = wordings;
        this.rewording = rewording;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show(
            @RestPath String slug, @RestPath String form, @RestPath String letterLang, @RestQuery String done) {
        Rewording.Place place = place(slug, form, letterLang);
        return answer(200, place, shown(place, Optional.empty()), null, done);
    }

    /** Only "save" keeps anything. */
    @POST
    @Operation(hidden = true)
    public Response reword(
            @RestPath String slug,
            @RestPath String form,
            @RestPath String letterLang,
            MultivaluedMap<String, String> sent) {
        Rewording.Place place = place(slug, form, letterLang);
        Shown now = shown(place, Optional.empty());
        Fields fields = WordingForm.sent(sent);
        WordingForm.check(
                fields, now.usual().orElseThrow(NotFoundException::new).names(), words());
        if (!fields.isGood()) {
            return answer(422, place, now, fields, null);
        }
        Wording wording = WordingForm.wording(fields);
        if (LOOK.equals(fields.value("do"))) {
            return answer(200, place, shown(place, Optional.of(wording)), fields, LOOK);
        }
        return rewording.save(place, wording, WordingForm.version(fields), page.organiser())
                ? PageAnswers.seeOther(address(place) + "?done=saved")
                : answer(409, place, shown(place, Optional.of(wording)), fields, "meanwhile");
    }

    @POST
    @Path("/usual")
    @Operation(hidden = true)
    public Response restore(
            @RestPath String slug,
            @RestPath String form,
            @RestPath String letterLang,
            MultivaluedMap<String, String> sent) {
        Rewording.Place place = place(slug, form, letterLang);
        Fields fields = Fields.sent(sent);
        boolean isSure = "true".equals(fields.value("sure"));
        if (!isSure) {
            return answer(422, place, shown(place, Optional.empty()), null, "unsure");
        }
        return rewording.drop(place, WordingForm.version(fields))
                ? PageAnswers.seeOther(address(place) + "?done=restored")
                : answer(409, place, shown(place, Optional.empty()), null, "not-restored");
    }

    private Rewording.Place place(String slug, String form, String letterLang) {
        return new Rewording.Place(
                editions.bySlug(slug).orElseThrow(NotFoundException::new),
                form,
                Language.of(letterLang).orElseThrow(NotFoundException::new));
    }

    private Shown shown(Rewording.Place place, Optional<Wording> tried) {
        return catalogue
                .show(place.edition(), place.form(), place.language(), tried)
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The frames of the page are documents of the page, so its policy allows the letter's styles too.
     *
     * @param sent null for a form that begins with what there is
     */
    private Response answer(int status, Rewording.Place place, Shown shown, Fields sent, String done) {
        Edition edition = place.edition();
        Optional<OwnWording> own = wordings.of(edition.id(), place.form(), place.language());
        LetterView view = LetterView.of(
                shown,
                place.language(),
                own,
                own.map(found -> LocalDates.dateTime(found.changedAt(), edition.zone(), page.language()))
                        .orElse(""),
                words());
        Fields fields = sent != null
                ? sent.put(WordingForm.VERSION, "meanwhile".equals(done) ? view.version() : WordingForm.version(sent))
                : WordingForm.of(
                        own.map(OwnWording::wording)
                                .or(() -> shown.usual().map(usual -> usual.wording()))
                                .orElse(new Wording("", "")),
                        view.version());
        Response answer = PageAnswers.page(
                status, Templates.officeLetter(EditionHeading.of(edition, page.language()), view, fields, done));
        return Response.fromResponse(answer)
                .header(SecurityHeaders.POLICY, SecurityHeaders.withStyles(LetterPolicy.styles(view.document())))
                .build();
    }

    private WordingMessages words() {
        return page.words(WordingMessages.class);
    }

    private String address(Rewording.Place place) {
        return "/" + page.lang() + "/office/editions/" + place.edition().slug() + "/letters/" + place.form() + "/"
                + place.language();
    }
}
