package ro.clujit.innovationdays.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.platform.text.Text;

/**
 * A file that came with a form. The page's method takes the whole form, and its path ends in one of the words below:
 *
 * <pre>{@code
 * @POST @Path("/photograph") @Consumes(MediaType.MULTIPART_FORM_DATA)
 * public Response save(MultipartFormDataInput form) {
 *     Fields fields = Fields.sent(form);
 *     Optional<Upload> photograph = Upload.sent(form, "photograph");
 * }</pre>
 *
 * The form itself has {@code enctype="multipart/form-data"} and the field of the {@code csrf} tag before its files. The
 * framework keeps a file in a temporary one, and deletes that when the request ends.
 */
public final class Upload {

    /** What a file may have. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Pattern PATHS = Pattern.compile(".*/(photograph|picture|import|upload)");

    private final FormValue value;

    private Upload(FormValue value) {
        this.value = value;
    }

    /** Whether more than a form's text may be sent there. */
    static boolean isFor(String path) {
        return PATHS.matcher(path).matches();
    }

    /** @return empty where no file was chosen: a browser sends an empty one without a name then */
    public static Optional<Upload> sent(MultipartFormDataInput form, String field) {
        return form.getValues().getOrDefault(field, List.of()).stream()
                .filter(value -> value.isFileItem())
                .map(Upload::new)
                .filter(upload -> upload.size() > 0 || !upload.name().isEmpty())
                .findFirst();
    }

    /** The last part of what the sender called it: to be shown, and trusted for nothing. */
    public String name() {
        String sent = Text.line(value.getFileName());
        return sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }

    /** In bytes. */
    public long size() {
        try {
            return value.getFileItem().getFileSize();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isTooLarge() {
        return size() > MOST_BYTES;
    }

    public byte[] bytes() {
        try {
            return value.getFileItem().isInMemory()
                    ? value.getFileItem().getInputStream().readAllBytes()
                    : Files.readAllBytes(value.getFileItem().getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
