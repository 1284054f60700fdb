package ro.clujit.innovationdays.sponsor.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.SponsorTrace;
import ro.clujit.innovationdays.sponsor.SponsorshipState;

/**
 * All partners of an edition, by how far they are.
 *
 * @param columns one for each state, in their order
 * @param tiers ranked ones first
 * @param trail what was done, the latest first
 * @param overdue how many partners
 */
record BoardView(List<Column> columns, List<TierRow> tiers, List<TrailRow> trail, int overdue) {

    /** A long one is folded; what is late is always in sight. */
    record Column(SponsorshipState state, List<Card> cards) {

        /** As many fit a screen beside the other columns. */
        static final int IN_SIGHT = 6;

        public List<Card> first() {
            return cards.stream().filter(card -> !isFolded(card)).toList();
        }

        public List<Card> more() {
            return cards.stream().filter(this::isFolded).toList();
        }

        private boolean isFolded(Card card) {
            return cards.size() > IN_SIGHT + 1 && !card.overdue() && cards.indexOf(card) >= IN_SIGHT;
        }
    }

    /**
     * @param due in words; empty where nobody said
     * @param owner empty where nobody looks after it
     * @param price empty without one
     * @param given how many of the benefits the partner has had wholly
     * @param leads how many visitors let the partner have their details
     * @param next the step on; null when there is none
     */
    record Card(
            UUID id,
            String organisation,
            String tier,
            String due,
            boolean overdue,
            String owner,
            String price,
            int given,
            int benefits,
            int leads,
            SponsorshipState next,
            int version) {}

    /** @param places -1 without a limit */
    record TierRow(UUID id, String name, boolean ranked, LogoSize size, int taken, int places, int benefits) {

        public boolean isLimited() {
            return places >= 0;
        }
    }

    /** A change of the trail, ready to be read. */
    record TrailRow(String when, SponsorTrace.Kind kind, String subject, String by, String before, String after) {}

    public boolean isEmpty() {
        return columns.stream().allMatch(column -> column.cards().isEmpty());
    }
}
