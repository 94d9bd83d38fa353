import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

/** An element that is being written. */
export type Xml = XMLBuilder;

/** Namespace of Akoma Ntoso 3.0 (OASIS LegalDocML, 2018). */
const aknNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** An empty document with its root; characters that XML does not allow become U+FFFD. */
export function newAkomaNtoso(): Xml {
  return create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\ufffd' }).ele(
    aknNamespace,
    'akomaNtoso',
  );
}
