package ro.clujit.innovationdays.badge.printing.web;

import java.util.List;
import ro.clujit.innovationdays.platform.web.Choice;

/** What the forms about badges offer to choose from. */
public record BadgeChoices(List<Choice> papers, List<Choice> types, List<Choice> roles, List<Choice> parts) {}
