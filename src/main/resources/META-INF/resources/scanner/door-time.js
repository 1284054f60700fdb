// Times in the edition's zone, whatever the phone's own is.

/** A function from an ISO instant to "09:14", or with the day when that is not today; null stays null. */
export function timeFormat(lang, zone) {
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone };
  const sameDay = new Intl.DateTimeFormat(lang, time);
  const otherDay = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short', ...time });
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: zone });
  return (instant) => {
    if (!instant) {
      return null;
    }
    const date = new Date(instant);
    return (day.format(date) === day.format(new Date()) ? sameDay : otherDay).format(date);
  };
}
