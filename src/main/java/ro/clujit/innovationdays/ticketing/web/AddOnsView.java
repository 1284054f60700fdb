package ro.clujit.innovationdays.ticketing.web;

import java.util.List;

/**
 * What goes with one ticket and what could.
 *
 * @param owed what is to be paid for the whole registration, in words; empty where nothing is, or it is confirmed
 * @param transfer how it is paid; null where nobody waits for money
 * @param until when it can be changed, in words; empty where it cannot, or no longer
 * @param done what was just done, as a key; empty otherwise
 * @param refusal why it could not be done, in words; empty otherwise
 * @param form where the form is sent
 * @param back where the reader came from
 */
public record AddOnsView(
        String name,
        String type,
        List<AddOnLine> lines,
        String owed,
        PendingView transfer,
        String until,
        String done,
        String refusal,
        String form,
        String back) {}
