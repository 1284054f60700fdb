/**
 * Programmes to and from other programs: iCalendar feeds, c3voc's schedule, and files that organisers bring from elsewhere.
 * What goes out is the latest release; what comes in goes into the draft.
 */
package ro.clujit.innovationdays.programme.exchange;
