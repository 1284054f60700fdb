package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What waits in the outbox, or left it, worded as it leaves. */
@ApplicationScoped
public class TestOutbox {

    private static final Pattern LINK =
            Pattern.compile("http://[^/]+(/(?:ro|en)/(?:speaking|follow|partner/sign-in)/[a-z0-9]+)");

    @Inject
    Letters letters;

    @Inject
    Composing composing;

    /** In the order in which they were written. */
    @Transactional
    @ActivateRequestContext
    public List<ComposedLetter> to(String address) {
        return letters.list("recipientAddress = ?1 order by createdAt, id", address).stream()
                .map(composing::compose)
                .toList();
    }

    /** @return the path of the page that their latest letter leads to */
    public String linkTo(String address) {
        List<ComposedLetter> all = to(address);
        Matcher link = LINK.matcher(all.get(all.size() - 1).text());
        if (!link.find()) {
            throw new AssertionError(all.get(all.size() - 1).text());
        }
        return link.group(1);
    }
}
