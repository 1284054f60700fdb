package ro.clujit.innovationdays.programme.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts what is in one room at the same time side by side, so that no card hides another: those that hang together by
 * overlapping share the column evenly.
 */
final class Lanes {

    private Lanes() {}

    /** @param until exclusive */
    record Stretch(int from, int until) {}

    record Lane(int lane, int lanes) {}

    /** @param byTime in the order of their beginnings, which is also that of the answer */
    static List<Lane> of(List<Stretch> byTime) {
        List<Lane> placed = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Integer> group = new ArrayList<>();
        for (Stretch stretch : byTime) {
            if (ends.stream().allMatch(end -> end <= stretch.from())) {
                close(group, ends.size(), placed);
                ends.clear();
            }
            int lane = firstFree(ends, stretch.from());
            if (lane == ends.size()) {
                ends.add(stretch.until());
            } else {
                ends.set(lane, stretch.until());
            }
            group.add(lane);
        }
        close(group, ends.size(), placed);
        return placed;
    }

    private static int firstFree(List<Integer> ends, int from) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) > from) {
            lane++;
        }
        return lane;
    }

    private static void close(List<Integer> group, int lanes, List<Lane> placed) {
        group.forEach(lane -> placed.add(new Lane(lane, lanes)));
        group.clear();
    }
}
