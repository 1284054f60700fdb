package ro.clujit.innovationdays.platform.qr;

/**
 * An address as a QR code for a screen: the path of an SVG.
 *
 * @param size of a side, with the quiet zone
 */
public record QrPicture(int size, String path) {

    public static QrPicture of(String address) {
        QrSymbol symbol = QrSymbol.of(address);
        return new QrPicture(symbol.size() + 2 * QrSymbol.QUIET_ZONE, symbol.path(QrSymbol.QUIET_ZONE));
    }
}
