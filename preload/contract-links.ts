/**
 * `gazette://` links: the stable address of a document, or of one place in it, as a text that can be mailed, printed
 * and opened. `gazette://open/青禾市-2024-6:青禾政办-2024-38/art-39`, each piece percent-encoded (RFC 3986).
 */

/** What a link names; `block` is `null` for a document as a whole. */
export interface LinkedPlace {
  readonly documentId: string;
  readonly block: string | null;
}

const opening = 'gazette://open/';
const longestLink = 3000;

/** The link that opens this place on every machine that holds the issue. */
export function linkTo({ documentId, block }: LinkedPlace): string {
  const pieces = block === null ? [documentId] : [documentId, block];
  return opening + pieces.map(encodeURIComponent).join('/');
}

/** The place that a link names; `null` for any text that is none of {@link linkTo}'s links. */
export function readLink(text: string): LinkedPlace | null {
  const link = text.trim();
  if (link.length > longestLink || link.slice(0, opening.length).toLowerCase() !== opening) return null;
  // Some systems hand a link over with a slash at its end.
  const pieces = link.slice(opening.length).replace(/\/$/, '').split('/').map(decoded);
  const [documentId, block = null, ...more] = pieces;
  if (!documentId || block === '' || more.length > 0 || pieces.includes(null)) return null;
  return { documentId, block };
}

function decoded(piece: string): string | null {
  try {
    return decodeURIComponent(piece);
  } catch {
    // A % that begins no escape: not a link of ours.
    return null;
  }
}
