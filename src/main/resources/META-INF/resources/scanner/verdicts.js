// What to show for a scan: how it looks and what it says comes with the page, the values with the answer.

/** The first of the texts whose every {placeholder} has a value, filled in; else null. */
function firstComplete(texts, values) {
  for (const text of texts) {
    let complete = true;
    const filled = text.replace(/\{(\w+)\}/g, (whole, name) => {
      complete &&= Boolean(values[name]);
      return values[name];
    });
    if (complete) {
      return filled;
    }
  }
  return null;
}

/** For the service's answer: {tone, icon, word, name, about, detail, next}. */
export function verdictView(answer, words, formatTime) {
  const { ticket } = answer;
  const values = {
    since: formatTime(answer.since),
    gate: answer.sinceGate,
    edition: answer.edition,
    good: formatTime(answer.goodAt),
    where: (answer.elsewhere ?? []).join(', '),
  };
  const shown = words.verdicts[answer.verdict];
  const seen = look(shown, values);
  return {
    ...seen,
    detail: shown.reasons?.[answer.reason] ?? seen.detail,
    name: ticket?.name ?? null,
    about: ticket ? [ticket.organisation, ticket.type, words.audiences[ticket.audience]].filter(Boolean) : [],
  };
}

/** The same for a verdict that this device gave by its list. @param listOf when that was fresh, in words */
export function offlineView(answer, words, formatTime, listOf) {
  const view = verdictView(answer, words, formatTime);
  const offline = words.device.offline.replace('{time}', listOf ?? '–');
  // What the list does not know may have been sold since.
  const next = answer.verdict === 'UNKNOWN' ? words.device.unknown : view.next;
  return { ...view, next, offline, marks: [words.device.mark] };
}

/** Whose badge it is, before anybody is let in. */
export function reviewView(answer, words, formatTime) {
  const view = verdictView(answer, words, formatTime);
  return view.tone === 'good' || view.tone === 'out'
    ? { ...view, tone: 'busy', icon: 'hand', word: words.device.review, detail: null, next: null }
    : view;
}

/** The same for a scan that has no verdict: sending, waiting or refused. */
export function pendingView(state, words) {
  return { ...look(words.pending[state], {}), name: null, about: [] };
}

function look({ tone, icon, word, detail, next }, values) {
  return { tone, icon, word, detail: firstComplete(detail ?? [], values), next: next ?? null };
}
