package ro.clujit.innovationdays.sponsor;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.sponsor.TierView.PartnerView;

/**
 * One partner as the public reads of it.
 *
 * @param partner with its logo as its highest tier has it
 * @param tiers their names, ranked ones first
 * @param text in Markdown; may be empty
 * @param speakers the ids of its people among those who speak
 * @param sessions the guids of those that are its own whoever speaks in them
 */
public record PartnerPage(
        PartnerView partner, List<String> tiers, Bilingual text, Set<UUID> speakers, Set<UUID> sessions) {}
