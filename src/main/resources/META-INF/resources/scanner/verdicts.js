// How each verdict looks and sounds. Its words come with the page; the colour never stands alone.

const LOOKS = {
  ADMITTED: ['good', 'check'],
  LEFT: ['out', 'exit'],
  ALREADY_IN: ['warn', 'twice'],
  NOT_IN: ['warn', 'no-exit'],
  NOT_PAID: ['warn', 'card'],
  WRONG_EDITION: ['warn', 'calendar'],
  NOT_YET: ['warn', 'clock'],
  WRONG_DAY: ['warn', 'calendar'],
  WRONG_GATE: ['warn', 'signpost'],
  CANCELLED: ['stop', 'ban'],
  REVOKED: ['stop', 'ban'],
  UNKNOWN: ['stop', 'question'],
  MISREAD: ['grey', 'unread'],
};

/** The first of the texts whose every {placeholder} has a value, filled in; else null. */
function firstComplete(texts, values) {
  for (const text of [texts ?? []].flat()) {
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

/** What to show for the service's answer: {tone, icon, word, name, about, detail, next}. */
export function verdictView(answer, words, formatTime) {
  const [tone, icon] = LOOKS[answer.verdict] ?? ['grey', 'question'];
  const { word = answer.verdict, detail, next } = words.verdicts[answer.verdict] ?? {};
  const { ticket } = answer;
  const values = {
    since: formatTime(answer.since),
    gate: answer.sinceGate,
    edition: answer.edition,
    from: formatTime(answer.validFrom),
  };
  return {
    tone,
    icon,
    word,
    name: ticket?.name ?? null,
    about: [ticket?.organisation, ticket?.type, ticket?.audience].filter(Boolean),
    detail: firstComplete(detail, values),
    next: firstComplete(next, values),
  };
}

/** The same for a scan that has no verdict: sending, waiting or refused. */
export function pendingView(state, words) {
  const { word, detail, next } = words.pending[state];
  const [tone, icon] = { sending: ['busy', 'dots'], waiting: ['wait', 'cloud'], refused: ['stop', 'hand'] }[state];
  return { tone, icon, word, name: null, about: [], detail: firstComplete(detail, {}), next: next ?? null };
}
