// What a text that was read or typed is: a badge's code, of which this page keeps and sends the digest alone, or none.
import { codeOf, shortCodeOf } from '../compiled.js';
import { codeDigest, shortCodeDigest } from '../digests.js';

/** {digest} or {shortDigest}; null where it has not the form of a code. */
export async function recognise(text, edition) {
  const code = codeOf(text);
  if (code) {
    return { digest: await codeDigest(code) };
  }
  const short = shortCodeOf(text);
  return short ? { shortDigest: await shortCodeDigest(edition, short) } : null;
}
