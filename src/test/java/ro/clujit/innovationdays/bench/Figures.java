package ro.clujit.innovationdays.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/**
 * What was measured of one kind of work.
 *
 * @param perSecond pieces of work that were done, over all contenders
 * @param failed pieces that came out otherwise than they should; they are in no other figure
 */
record Figures(int contenders, double perSecond, double p50, double p95, double p99, int done, int failed) {

    /** One piece of work after the other. */
    @FunctionalInterface
    interface Work {
        /** @return whether there was any work left */
        boolean doNext() throws Exception;
    }

    private record Lap(long begin, long end, boolean failed) {}

    /**
     * Lets contenders work side by side, each without a pause.
     *
     * @param work made for each contender before the clock starts
     * @param warmUpMillis what begins within is not counted
     */
    static Figures measure(int contenders, long warmUpMillis, long millis, IntFunction<Work> work) throws Exception {
        var threads = Executors.newFixedThreadPool(contenders);
        try {
            List<Work> all = new ArrayList<>();
            for (int i = 0; i < contenders; i++) {
                all.add(work.apply(i));
            }
            long from = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(warmUpMillis);
            long until = from + TimeUnit.MILLISECONDS.toNanos(millis);
            List<Future<List<Lap>>> laps = all.stream()
                    .map(one -> threads.submit(() -> run(one, until)))
                    .toList();
            return count(contenders, collect(laps), from);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Lap> run(Work work, long until) {
        List<Lap> laps = new ArrayList<>();
        long begin = System.nanoTime();
        while (begin - until < 0) {
            boolean failed = false;
            try {
                if (!work.doNext()) {
                    break;
                }
            } catch (Exception e) {
                failed = true;
            }
            long end = System.nanoTime();
            laps.add(new Lap(begin, end, failed));
            begin = end;
        }
        return laps;
    }

    private static List<Lap> collect(List<Future<List<Lap>>> laps) throws InterruptedException, ExecutionException {
        List<Lap> all = new ArrayList<>();
        for (var one : laps) {
            all.addAll(one.get());
        }
        return all;
    }

    private static Figures count(int contenders, List<Lap> all, long from) {
        List<Lap> counted = all.stream().filter(lap -> lap.begin() - from >= 0).toList();
        long[] times = counted.stream()
                .filter(lap -> !lap.failed())
                .mapToLong(lap -> lap.end() - lap.begin())
                .sorted()
                .toArray();
        long last = counted.stream().mapToLong(Lap::end).max().orElse(from + 1);
        return new Figures(
                contenders,
                times.length * 1e9 / (last - from),
                percentile(times, 50),
                percentile(times, 95),
                percentile(times, 99),
                times.length,
                counted.size() - times.length);
    }

    /** @return in milliseconds */
    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
