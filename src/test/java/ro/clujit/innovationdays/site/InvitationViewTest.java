package ro.clujit.innovationdays.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.site.InvitationView.State;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.OfferView.Availability;

class InvitationViewTest {

    @Test
    void invitesWhileAnyTicketCanBeHad() {
        assertThat(of(Availability.SOLD_OUT, Availability.FEW_LEFT).state()).isEqualTo(State.OPEN);
    }

    @Test
    void saysWhenTheNextTicketComesOnOffer() {
        var invitation = of(Availability.SOLD_OUT, Availability.NOT_YET);

        assertThat(invitation.state()).isEqualTo(State.NOT_YET);
        assertThat(invitation.from()).isEqualTo("1 Mar 2027, 10:00 EET");
    }

    @Test
    void tellsSoldOutFromClosed() {
        assertThat(of(Availability.SOLD_OUT, Availability.NO_LONGER).state()).isEqualTo(State.SOLD_OUT);
        assertThat(of(Availability.NO_LONGER).state()).isEqualTo(State.CLOSED);
        assertThat(of().state()).isEqualTo(State.CLOSED);
    }

    private static InvitationView of(Availability... each) {
        return InvitationView.of(List.of(each).stream()
                .map(availability -> new OfferView(
                        UUID.randomUUID(),
                        "Forum",
                        "",
                        availability,
                        0,
                        1,
                        0,
                        Money.nothing(Currency.RON),
                        "",
                        "",
                        "",
                        false,
                        Optional.empty(),
                        "1 Mar 2027, 10:00 EET",
                        ""))
                .toList());
    }
}
