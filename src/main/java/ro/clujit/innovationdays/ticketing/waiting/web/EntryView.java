package ro.clujit.innovationdays.ticketing.waiting.web;

import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.waiting.PlaceInLine;
import ro.clujit.innovationdays.ticketing.waiting.WaitingEntry;
import ro.clujit.innovationdays.ticketing.waiting.WaitingState;

/**
 * Somebody on the waiting list.
 *
 * @param state an offer whose time is over has lapsed, though nobody has passed it on yet
 * @param until of the offer, in words; empty without one
 * @param since when they joined, in words
 */
public record EntryView(
        UUID id,
        String edition,
        String slug,
        UUID typeId,
        String type,
        int places,
        String name,
        String email,
        WaitingState state,
        long ahead,
        boolean preferred,
        String until,
        String since) {

    static EntryView of(PlaceInLine.Standing standing, Language language) {
        WaitingEntry entry = standing.entry();
        boolean isOver = entry.state() == WaitingState.OFFERED && !standing.isOpen();
        return of(entry, isOver ? WaitingState.LAPSED : entry.state(), standing.ahead(), language);
    }

    static EntryView of(WaitingEntry entry, WaitingState state, long ahead, Language language) {
        var edition = entry.ticketType().edition();
        return new EntryView(
                entry.id(),
                edition.name(language),
                edition.slug(),
                entry.ticketType().id(),
                entry.ticketType().name(language),
                entry.places(),
                entry.name(),
                entry.email(),
                state,
                ahead,
                entry.isPreferred(),
                entry.offerUntil()
                        .map(at -> LocalDates.dateTime(at, edition.zone(), language))
                        .orElse(""),
                LocalDates.dateTime(entry.createdAt(), edition.zone(), language));
    }
}
