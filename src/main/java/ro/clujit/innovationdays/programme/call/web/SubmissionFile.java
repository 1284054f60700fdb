package ro.clujit.innovationdays.programme.call.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.call.CallMessages;
import ro.clujit.innovationdays.programme.call.Proposal;
import ro.clujit.innovationdays.programme.call.ReviewMessages;
import ro.clujit.innovationdays.programme.call.SubmissionSearch.Found;

/**
 * Submissions as a table for a spreadsheet: CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes
 * another encoding. Names are left out where the list hides them.
 */
final class SubmissionFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private final ReviewMessages words;
    private final CallMessages callWords;
    private final Language language;

    SubmissionFile(ReviewMessages words, CallMessages callWords, Language language) {
        this.words = words;
        this.callWords = callWords;
        this.language = language;
    }

    String of(List<Found> found, boolean blind) {
        return Stream.concat(Stream.of(heading()), found.stream().map(one -> line(one, blind)))
                .map(cells -> cells.stream().map(SubmissionFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE_END, BYTE_ORDER_MARK, LINE_END));
    }

    private List<String> heading() {
        return List.of(
                words.proposal(),
                words.state(),
                words.kind(),
                words.language(),
                words.minutes(),
                words.theme(),
                words.score(),
                words.reviews(),
                words.name(),
                words.email(),
                words.organisation(),
                words.others(),
                words.summary(),
                words.sent());
    }

    private List<String> line(Found found, boolean blind) {
        SubmissionRow row = SubmissionRow.of(found, blind, language);
        Proposal proposal = found.submission().proposal();
        boolean hidden = SubmissionRow.isHidden(found.submission(), blind);
        return List.of(
                row.title(),
                callWords.state(row.state()),
                callWords.kind(row.kind()),
                callWords.spoken(row.spoken()),
                Integer.toString(row.minutes()),
                row.theme(),
                row.mean(),
                Integer.toString(row.count()),
                row.author(),
                hidden ? "" : proposal.email(),
                row.organisation(),
                hidden
                        ? ""
                        : proposal.others().stream()
                                .map(other -> other.name() + " <" + other.email() + ">")
                                .collect(Collectors.joining("; ")),
                proposal.summary(),
                row.sent());
    }

    /** A text that a spreadsheet would calculate is marked as one that it shall not (OWASP, CSV injection). */
    private static String cell(String text) {
        String shown = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + shown.replace("\"", "\"\"") + '"';
    }
}
