package ro.clujit.innovationdays.platform.sheet;

/** Why a file was not read as a sheet. */
public enum SheetRefusal {
    /** Neither CSV nor XLSX: a picture, a document, a workbook of before 2007. */
    NOT_A_SHEET,
    /** It begins as a sheet does and then breaks off, or contradicts itself. */
    UNREADABLE,
    TOO_LARGE,
    /** Small as it is, it would unpack to more than {@link Sheet#MOST_UNPACKED_BYTES}. */
    TOO_LARGE_UNPACKED,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    NO_HEADER,
    /** Two columns have one name, so which is meant cannot be known. */
    COLUMN_TWICE
}
