// Codes leave this page's memory as digests alone: what the device keeps or sends could not be printed.

async function sha256(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How many hex digits of a digest the list has. */
const CODE_DIGITS = 20;
const SHORT_DIGITS = 16;

/** The digest of a whole code, 64 hex digits. */
export const codeDigest = (code) => sha256(code);

export const listedCode = (digest) => digest.slice(0, CODE_DIGITS);

/** The digest of a short code of an edition, 64 hex digits. */
export const shortCodeDigest = (edition, code) => sha256(`${edition}:${code}`);

/** How the list has it. */
export const listedShortCode = async (edition, code) => (await shortCodeDigest(edition, code)).slice(0, SHORT_DIGITS);
