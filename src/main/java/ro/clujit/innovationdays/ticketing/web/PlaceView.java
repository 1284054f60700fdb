package ro.clujit.innovationdays.ticketing.web;

import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.asking.web.Asked;

/**
 * One place of a registration, before there is a ticket.
 *
 * @param type what it is called
 * @param due what it costs, VAT included
 * @param price the same in words; empty where it is free of charge
 * @param vatRate in hundredths of a percent
 * @param audience the only one it is for
 * @param addOns what can be chosen with it
 * @param asked what its holder is asked beyond who they are
 */
public record PlaceView(
        String type,
        Money due,
        String price,
        int vatRate,
        Optional<Audience> audience,
        List<OfferView> addOns,
        Asked asked) {}
