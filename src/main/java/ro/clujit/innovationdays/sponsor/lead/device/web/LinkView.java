package ro.clujit.innovationdays.sponsor.lead.device.web;

import java.util.UUID;
import ro.clujit.innovationdays.platform.qr.QrPicture;

/**
 * A link that pairs one phone.
 *
 * @param slug of the edition
 * @param address null once it is no longer good, as the picture of it
 * @param until by when, as a time of day in the edition's zone
 */
public record LinkView(
        UUID id, String slug, String edition, String name, String address, QrPicture qr, String until, boolean used) {}
