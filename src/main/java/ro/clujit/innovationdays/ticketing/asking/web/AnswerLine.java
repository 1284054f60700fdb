package ro.clujit.innovationdays.ticketing.asking.web;

import java.util.UUID;

/**
 * One answer in words, for organisers.
 *
 * @param file null without one
 */
public record AnswerLine(String question, String text, UUID file) {}
