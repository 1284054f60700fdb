package ro.clujit.innovationdays.platform.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Forms of no feature, which say what arrived. */
@Path("/{lang:ro|en}/probe")
@Produces(MediaType.TEXT_PLAIN)
public class ProbePages {

    /** For a browser, which fills in the token of its cookie where this says so. */
    @GET
    @Path("/upload")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public String form() {
        return """
                <!doctype html><html lang="en"><title>Probe</title>
                <form method="post" enctype="multipart/form-data"><input type="file" name="file" id="file">
                <button>Send</button></form></html>""";
    }

    @POST
    @Path("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public String upload(MultipartFormDataInput form) {
        Fields fields = Fields.sent(form);
        return Upload.sent(form, "file")
                .map(file -> "%s: %s, %d bytes of %d, too large: %s"
                        .formatted(
                                fields.value("title"),
                                file.name(),
                                file.bytes().length,
                                file.size(),
                                file.isTooLarge()))
                .orElse(fields.value("title") + ": no file");
    }

    @POST
    @Path("/form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public String form(MultivaluedMap<String, String> form) {
        return "title: " + Fields.sent(form).value("title").length();
    }
}
