package ro.clujit.innovationdays.sponsor.logo;

/** Why a file was not taken as a logo; {@link LogoMessages#refused} says it to people. */
public enum LogoRefusal {
    NOTHING_CHOSEN,
    TOO_LARGE,
    NOT_A_LOGO,
    TOO_MANY_PIXELS,
    TOO_FEW_PIXELS,
    UNREADABLE,
    /** Something follows the picture in the file, or it is two files in one. */
    MORE_THAN_A_PICTURE,
    SVG_SCRIPT,
    SVG_OUTSIDE,
    SVG_ENTITY,
    SVG_PART,
    SVG_STYLE,
    SVG_SIZE,
    SVG_TOO_MUCH,
    /** Others are being read; asking again in a minute helps. */
    BUSY,
    /** The store of files is away; asking again later helps. */
    NOT_KEPT
}
