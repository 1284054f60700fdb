package ro.clujit.innovationdays.letters.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What was said of an edition, as far as it points at nobody.
 *
 * @param asked how many got a link
 * @param answers how many answered
 * @param overall how many gave each mark, the best first; empty like all that follows while too few answered
 * @param again how many would come again, in the order of the answers
 * @param good what was good, in the answerers' words
 * @param sessions those that enough rated, the best first
 */
public record FeedbackReport(
        int asked,
        int answers,
        List<Count> overall,
        double average,
        List<Count> again,
        List<String> good,
        List<String> better,
        List<SessionMark> sessions) {

    /** Of fewer answers, somebody who knows who was there could guess whose is which. */
    public static final int FEWEST = 5;

    /** @param what a mark, or the name of an {@link Feedback.Again} */
    public record Count(String what, int people) {
        /** Where it is one. */
        public int mark() {
            return Integer.parseInt(what);
        }
    }

    /** @param average to one decimal place */
    public record SessionMark(String title, int ratings, double average) {
        /** {@code 4,2} or {@code 4.2}. */
        public String averageIn(Language language) {
            return written(average, language);
        }
    }

    /** {@code 4,2} or {@code 4.2}. */
    public String averageIn(Language language) {
        return written(average, language);
    }

    private static String written(double mark, Language language) {
        return String.format(language.locale(), "%.1f", mark);
    }

    public boolean isEnough() {
        return answers >= FEWEST;
    }

    /** @param sessions all that were rated */
    static FeedbackReport of(int asked, List<Feedback> all, List<SessionMark> sessions) {
        if (all.size() < FEWEST) {
            return new FeedbackReport(asked, all.size(), List.of(), 0, List.of(), List.of(), List.of(), List.of());
        }
        List<Count> overall = new ArrayList<>();
        for (int mark = Feedback.BEST; mark >= 1; mark--) {
            int given = mark;
            overall.add(new Count(Integer.toString(mark), (int)
                    all.stream().filter(one -> one.overall() == given).count()));
        }
        List<Count> again = new ArrayList<>();
        for (Feedback.Again answer : Feedback.Again.values()) {
            again.add(new Count(answer.name(), (int)
                    all.stream().filter(one -> one.again() == answer).count()));
        }
        return new FeedbackReport(
                asked,
                all.size(),
                List.copyOf(overall),
                rounded(all.stream().mapToInt(Feedback::overall).average().orElse(0)),
                List.copyOf(again),
                texts(all, Feedback::good),
                texts(all, Feedback::better),
                sessions.stream()
                        .filter(session -> session.ratings() >= FEWEST)
                        .map(session -> new SessionMark(session.title(), session.ratings(), rounded(session.average())))
                        .sorted(Comparator.comparingDouble(SessionMark::average)
                                .reversed()
                                .thenComparing(SessionMark::title))
                        .toList());
    }

    private static List<String> texts(List<Feedback> all, Function<Feedback, String> what) {
        return all.stream().map(what).filter(text -> !text.isEmpty()).toList();
    }

    private static double rounded(double mark) {
        return Math.round(mark * 10) / 10.0;
    }
}
