package ro.clujit.innovationdays.sponsor.logo;

/** What a logo is kept as. */
public enum LogoKind {
    SVG("image/svg+xml", "svg"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String extension;

    LogoKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file's name in its address. */
    public String extension() {
        return extension;
    }
}
