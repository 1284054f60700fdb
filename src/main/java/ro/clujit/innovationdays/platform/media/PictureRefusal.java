package ro.clujit.innovationdays.platform.media;

/** Why an upload was not taken; {@link MediaMessages#refused} says it to people. */
public enum PictureRefusal implements PictureOutcome {
    NOT_A_PICTURE,
    /** An SVG may hold scripts. */
    SVG,
    /** More than {@link Darkroom#MOST_BYTES}. */
    TOO_LARGE,
    TOO_MANY_PIXELS,
    TOO_SMALL,
    /** It begins as a picture does, and does not go on so. */
    UNREADABLE,
    /** Others are being read; asking again in a minute helps. */
    BUSY
}
