package ro.clujit.innovationdays.letters.call;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import java.util.List;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What a letter about a proposal says.
 *
 * @param lang of the letter
 * @param until when it can be changed, in words; empty where that is over
 * @param word the organisers' to the author, one entry a line; empty without one
 * @param link to the author's page
 */
public record ProposalLetter(
        String lang,
        String name,
        String title,
        String edition,
        boolean example,
        String until,
        List<String> word,
        String link) {

    /** In HTML and in plain text, of one template in two variants. */
    static ComposedLetter composed(String subject, TemplateInstance html, TemplateInstance text, Language language) {
        return new ComposedLetter(
                subject,
                render(html, language, Variant.TEXT_HTML),
                render(text, language, Variant.TEXT_PLAIN),
                List.of(),
                List.of());
    }

    private static String render(TemplateInstance template, Language language, String mediaType) {
        return template.setLocale(language.words())
                .setVariant(Variant.forContentType(mediaType))
                .render();
    }
}
