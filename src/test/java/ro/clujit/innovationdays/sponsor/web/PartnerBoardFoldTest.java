package ro.clujit.innovationdays.sponsor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.sponsor.SponsorshipState;

/** How a column of the board is folded. */
class PartnerBoardFoldTest {

    @Test
    void foldsALongColumnButNeverWhatIsLateNorASingleCard() {
        assertThat(column(BoardView.Column.IN_SIGHT + 1).more()).isEmpty();
        BoardView.Column all = column(36);
        assertThat(all.first()).hasSize(BoardView.Column.IN_SIGHT);
        assertThat(all.more()).hasSize(30);
        BoardView.Column late = column(36, 20);
        assertThat(late.first()).hasSize(BoardView.Column.IN_SIGHT + 1).last().matches(BoardView.Card::overdue);
        assertThat(late.more()).hasSize(29).noneMatch(BoardView.Card::overdue);
    }

    private static BoardView.Column column(int cards, Integer... late) {
        List<BoardView.Card> all = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            boolean isLate = List.of(late).contains(i);
            all.add(new BoardView.Card(UUID.randomUUID(), "Firma " + i, "Aur", "", isLate, "", "", 0, 0, 0, null, 0));
        }
        return new BoardView.Column(SponsorshipState.DELIVERED, all);
    }
}
