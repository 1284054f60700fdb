package ro.clujit.innovationdays.sponsor.web;

import java.util.UUID;

/** A session of the edition, to be ticked as one of the partner's. @param id its guid */
record SessionChoice(UUID id, String title, boolean chosen) {}
