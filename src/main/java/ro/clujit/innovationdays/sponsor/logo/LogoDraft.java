package ro.clujit.innovationdays.sponsor.logo;

/**
 * What was made of a file: bytes of our own, never those that were sent.
 *
 * @param width like the height in pixels; of an SVG in its own units
 * @param onLight like {@code onDark} how much it stands out from that ground, as a ratio in hundredths: 450 is 4.5:1
 */
record LogoDraft(LogoKind kind, byte[] content, int width, int height, int onLight, int onDark) {}
