package ro.clujit.innovationdays.mail.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.mail.Attempts;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterEditions;
import ro.clujit.innovationdays.mail.LetterSearch;
import ro.clujit.innovationdays.mail.OutboxState;
import ro.clujit.innovationdays.platform.locale.Language;

/** Gathers what the outbox's pages show. */
@ApplicationScoped
class OutboxViews {

    private static final int ON_A_PAGE = 50;

    private final LetterSearch search;
    private final OutboxState state;
    private final Attempts attempts;
    private final Composing composing;
    private final LetterEditions editions;

    OutboxViews(
            LetterSearch search, OutboxState state, Attempts attempts, Composing composing, LetterEditions editions) {
        this.search = search;
        this.state = state;
        this.attempts = attempts;
        this.composing = composing;
        this.editions = editions;
    }

    /**
     * @param page from 0
     * @throws NotFoundException if there is no such edition or kind
     */
    OutboxView list(OutboxFilter filter, int page, Language reader) {
        List<LetterEditions.Named> named = editions.named(reader);
        Map<UUID, String> names =
                named.stream().collect(Collectors.toMap(LetterEditions.Named::id, LetterEditions.Named::name));
        LetterSearch.Wanted wanted = wanted(filter, named);
        List<Letter> found = search.find(wanted, page, ON_A_PAGE);
        OutboxState.View now = state.now();
        return new OutboxView(
                found.stream().map(letter -> row(letter, names, reader)).toList(),
                search.countByState(wanted),
                filter,
                page,
                found.size() == ON_A_PAGE,
                named,
                composing.kinds(),
                now.hasServer(),
                now.server().since().map(at -> LetterRow.time(at, reader)).orElse(""),
                now.server().answer());
    }

    /** @throws NotFoundException if there is no such edition or kind */
    LetterSearch.Wanted wanted(OutboxFilter filter, Language reader) {
        return wanted(filter, editions.named(reader));
    }

    private LetterSearch.Wanted wanted(OutboxFilter filter, List<LetterEditions.Named> named) {
        UUID edition = filter.edition().isEmpty()
                ? null
                : named.stream()
                        .filter(one -> one.slug().equals(filter.edition()))
                        .map(LetterEditions.Named::id)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        if (!filter.kind().isEmpty() && !composing.kinds().contains(filter.kind())) {
            throw new NotFoundException();
        }
        return new LetterSearch.Wanted(
                edition, filter.state(), filter.kind().isEmpty() ? null : filter.kind(), filter.query());
    }

    LetterRow row(Letter letter, Language reader) {
        return row(
                letter,
                editions.named(reader).stream()
                        .collect(Collectors.toMap(LetterEditions.Named::id, LetterEditions.Named::name)),
                reader);
    }

    private static LetterRow row(Letter letter, Map<UUID, String> names, Language reader) {
        return LetterRow.of(letter, letter.editionId().map(names::get).orElse(""), reader);
    }

    List<AttemptRow> attempts(Letter letter, Language reader) {
        return attempts.at(letter).stream()
                .map(attempt -> AttemptRow.of(attempt, letter, reader))
                .toList();
    }
}
