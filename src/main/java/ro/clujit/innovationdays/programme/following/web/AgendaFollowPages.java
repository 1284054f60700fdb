package ro.clujit.innovationdays.programme.following.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;

/** Following several sessions at once: those of an agenda, as its link lists them, by number. */
@Path("/{lang:ro|en}/editions/{slug}/follow")
public class AgendaFollowPages {

    /** Longer than any agenda. */
    private static final int MOST = 200;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern DOT = Pattern.compile("\\.");

    private final FollowForms forms;
    private final Page page;

    AgendaFollowPages(FollowForms forms, Page page) {
        this.forms = forms;
        this.page = page;
    }

    /** @param s their numbers, with a dot between */
    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show(@RestPath String slug, @RestQuery String s, @RestQuery boolean asked) {
        Set<Integer> numbers = numbers(s);
        return forms.show(slug, entry -> numbers.contains(entry.number()), address(numbers), asked);
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response ask(@RestPath String slug, @RestQuery String s, MultivaluedMap<String, String> form) {
        Set<Integer> numbers = numbers(s);
        return forms.send(slug, entry -> numbers.contains(entry.number()), address(numbers), Fields.sent(form));
    }

    private String address(Set<Integer> numbers) {
        return page.path() + "?s="
                + numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining("."));
    }

    /** What is no number is left out. */
    private static Set<Integer> numbers(String s) {
        return DOT.splitAsStream(s == null ? "" : s)
                .filter(part -> NUMBER.matcher(part).matches())
                .limit(MOST)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
