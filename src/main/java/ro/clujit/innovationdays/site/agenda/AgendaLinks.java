package ro.clujit.innovationdays.site.agenda;

/**
 * Where an agenda can be had by others, and by the reader's calendar. All absolute: they are copied and subscribed to.
 *
 * @param subscribe the calendar's address as programs that subscribe know it
 */
public record AgendaLinks(String share, String subscribe, String calendar) {

    /** @param base the address that those of the edition's pages begin with */
    static AgendaLinks of(String base, String numbers) {
        String calendar = base + "/agenda.ics?s=" + numbers;
        return new AgendaLinks(base + "/agenda?s=" + numbers, calendar.replaceFirst("^https?:", "webcal:"), calendar);
    }
}
