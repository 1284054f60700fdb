// One scan, asked once. Only what the API itself says counts as an answer: a proxy's page, a hotel's sign-in page or a
// cut line must never be taken for one.

const ADDRESS = '/api/v1/scans';
const TIMEOUT_MS = 10_000;
/** 4xx that say "later", not "no". */
const LATER = new Set([408, 425, 429]);

const isJson = (response, type) => (response.headers.get('Content-Type') ?? '').startsWith(type);

/**
 * What became of the scan:
 * {outcome: 'answered', answer}, {outcome: 'refused', problem} for good, or not recorded yet because of 'unreachable'
 * (no line), 'failing' (something answered, not as the API does), 'signedOut' or 'stale' (this page's token has
 * expired; the page must be loaded again).
 */
export async function sendScan({ nonce, gate, code, direction, source, scannedAt }, csrf) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(ADDRESS, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': csrf, Accept: 'application/json' },
      body: JSON.stringify({ nonce, gate, code, direction, source, scannedAt }),
      signal: giveUp.signal,
      redirect: 'manual',
      keepalive: true,
    });
    return await understood(response, nonce);
  } catch {
    return { outcome: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

async function understood(response, nonce) {
  const { status } = response;
  if (status === 200 && isJson(response, 'application/json')) {
    const answer = await response.json();
    return answer.nonce === nonce && answer.verdict ? { outcome: 'answered', answer } : { outcome: 'failing' };
  }
  // A redirect is a way to the sign-in page.
  if (status === 401 || response.type === 'opaqueredirect') {
    return { outcome: 'signedOut' };
  }
  if (status >= 400 && status < 500 && !LATER.has(status)) {
    return isJson(response, 'application/problem+json')
      ? { outcome: 'refused', problem: { status, ...(await response.json()) } }
      : { outcome: 'stale' };
  }
  return { outcome: 'failing' };
}
