package ro.clujit.innovationdays.site.web;

import java.util.List;
import ro.clujit.innovationdays.programme.call.Calls.OpenCall;
import ro.clujit.innovationdays.sponsor.TierView;

/**
 * Who takes part in an edition beside those who attend it: its partners, and whoever would like to speak.
 *
 * @param call null unless it is open
 */
public record Participation(List<TierView> tiers, OpenCall call) {}
