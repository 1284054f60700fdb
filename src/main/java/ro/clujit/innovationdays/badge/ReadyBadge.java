package ro.clujit.innovationdays.badge;

/**
 * A badge with its QR made, which takes longer than drawing it.
 *
 * @param qr null without one
 */
public record ReadyBadge(BadgeView view, QrCode qr) {

    public static ReadyBadge of(BadgeView view) {
        return new ReadyBadge(view, view.code().isEmpty() ? null : QrCode.of(view.code()));
    }
}
