package ro.clujit.innovationdays.mail.bounce;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Understands what came into the mailbox: delivery status notifications (RFC 3464), complaints (RFC 5965) and the older
 * servers' own ways of saying that a letter comes back. Anything else, such as an automatic answer of a reader who is away
 * (RFC 3834), says nothing about a letter's delivery.
 */
final class NoticeReader {

    /** Where mail systems put whom a message went to, which is where our return path is. */
    private static final String[] ABOUT_US = {
        "To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "In-Reply-To", "References"
    };

    /** A letter of ours has one recipient; who lists many is not talking about it. */
    private static final int MOST_RECIPIENTS = 50;

    private NoticeReader() {}

    /**
     * @return empty where it says nothing about a letter of ours
     * @throws MessagingException where it is no message that could be read
     */
    static Optional<Notice> read(MimeMessage message) throws MessagingException, IOException {
        MessageParts parts = MessageParts.of(message);
        var references = new References();
        for (String name : ABOUT_US) {
            for (String value : headers(message, name)) {
                references.in(value);
            }
        }
        Optional<InternetHeaders> returned = returned(parts);
        returned.ifPresent(headers -> {
            references.in(headers.getHeader("Message-ID", null));
            references.in(headers.getHeader("Return-Path", null));
        });
        List<Outcome> outcomes = outcomes(message, parts, returned, references);
        var notice = new Notice(references.found(), outcomes);
        return notice.saysSomething() ? Optional.of(notice) : Optional.empty();
    }

    private static List<Outcome> outcomes(
            MimeMessage message, MessageParts parts, Optional<InternetHeaders> returned, References references)
            throws MessagingException, IOException {
        List<String> addressed = returned.map(headers -> headers.getHeader("To", ","))
                .map(NoticeReader::addresses)
                .orElse(List.of());
        Optional<Part> status = parts.first("message/delivery-status", "message/global-delivery-status");
        if (status.isPresent()) {
            return DeliveryStatuses.read(status.get(), addressed, parts.text(), MOST_RECIPIENTS);
        }
        Optional<Part> feedback = parts.first("message/feedback-report");
        if (feedback.isPresent()) {
            return Feedback.read(feedback.get(), addressed, references);
        }
        // A read receipt, or whatever report is invented next.
        boolean isOtherReport = MessageParts.is(message, "multipart/report") && !isReportOfDelivery(message);
        if (isOtherReport || !WordedBounce.isFromMailSystem(message)) {
            return List.of();
        }
        return WordedBounce.read(message, parts.text(), addressed, references);
    }

    private static boolean isReportOfDelivery(MimeMessage message) throws MessagingException {
        try {
            String type = new ContentType(message.getContentType()).getParameter("report-type");
            return type == null || type.toLowerCase(Locale.ROOT).contains("delivery-status");
        } catch (ParseException e) {
            return true;
        }
    }

    /** Of the letter that came back: its header alone, or all of it. */
    private static Optional<InternetHeaders> returned(MessageParts parts) throws MessagingException, IOException {
        Optional<Part> part = parts.first(
                "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers", "text/rfc822");
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of(new InternetHeaders(part.get().getInputStream(), true));
    }

    /** @return in whatever order; none where they make no sense */
    static List<String> addresses(String header) {
        try {
            return Arrays.stream(InternetAddress.parse(header, false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null && address.contains("@"))
                    .toList();
        } catch (AddressException e) {
            return List.of();
        }
    }

    /** @return the local part of the address that it comes from, in lower case; empty where there is none */
    static String sender(MimeMessage message) throws MessagingException {
        try {
            Address[] from = message.getFrom();
            String address = from == null || from.length == 0 ? "" : ((InternetAddress) from[0]).getAddress();
            return address == null ? "" : address.replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        } catch (AddressException e) {
            return "";
        }
    }

    static List<String> headers(MimeMessage message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null ? List.of() : List.of(values);
    }
}
