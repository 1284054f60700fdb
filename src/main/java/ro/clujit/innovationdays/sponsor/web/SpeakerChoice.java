package ro.clujit.innovationdays.sponsor.web;

import java.util.UUID;

/** Somebody who speaks in the edition, to be ticked as one of the partner's people. */
record SpeakerChoice(UUID id, String name, boolean chosen) {}
