import type { DocumentView } from '../../../preload/contract.ts';
import { linkTo } from '../../../preload/contract-links.ts';
import type { Xml } from './xml.ts';

const organisation = (index: number) => `#issuer-${index + 1}`;
const reader = '#reader';
/** The schema wants a date in any case; this one, named `unknown`, is what it takes for “not stated”. */
const noDate = { date: '0001-01-01', name: 'unknown' };

/**
 * The `meta` of a document, or of one of its parts (`component` tells which): identification after FRBR, where it was
 * printed, the days of its life, and who issued it. Only what the text says.
 */
export function writeMeta(parent: Xml, view: DocumentView, component: string): void {
  const meta = parent.ele('meta');
  writeIdentification(meta, view, component);
  writePublication(meta, view);
  writeLifecycle(meta, view);
  const references = meta.ele('references', { source: reader });
  view.issuers.forEach((name, index) => {
    references.ele('TLCOrganization', {
      eId: organisation(index).slice(1),
      href: `/akn/ontology/organization/cn/${encodeURIComponent(name)}`,
      showAs: name,
    });
  });
  references.ele('TLCOrganization', {
    eId: reader.slice(1),
    href: '/akn/ontology/organization/gazette-reader',
    showAs: 'Gazette Reader',
  });
}

function writeIdentification(meta: Xml, view: DocumentView, component: string): void {
  const date = workDate(view);
  const year = date.date.slice(0, 4);
  const work = `/akn/cn/doc/${year}/${encodeURIComponent(view.docNumber ?? view.id)}`;
  const author = view.issuers.length > 0 ? organisation(0) : reader;
  const identification = meta.ele('identification', { source: reader });
  const levels = [
    ['FRBRWork', work],
    ['FRBRExpression', `${work}/zho@`],
    ['FRBRManifestation', `${work}/zho@.xml`],
  ] as const;
  for (const [name, uri] of levels) {
    const level = identification.ele(name);
    level.ele('FRBRthis', { value: `${uri}/!${component}` });
    level.ele('FRBRuri', { value: uri });
    if (name === 'FRBRWork')
      level.ele('FRBRalias', { value: linkTo({ documentId: view.id, block: null }), name: 'link' });
    level.ele('FRBRdate', date);
    level.ele('FRBRauthor', { href: author });
    if (name === 'FRBRWork') writeNumberAndCountry(level, view);
    if (name === 'FRBRExpression') level.ele('FRBRlanguage', { language: 'zho' });
  }
}

function writeNumberAndCountry(work: Xml, { docNumber, kind }: DocumentView): void {
  work.ele('FRBRcountry', { value: 'cn' });
  work.ele('FRBRsubtype', { value: kind });
  if (docNumber !== null) work.ele('FRBRnumber', { value: docNumber });
}

function workDate({ signedOn, issue: { publishedOn } }: DocumentView) {
  if (signedOn !== null) return { date: signedOn, name: 'signed' };
  return publishedOn === null ? noDate : { date: publishedOn, name: 'published' };
}

function writePublication(meta: Xml, { issue }: DocumentView): void {
  if (issue.publishedOn === null) return;
  const number = [issue.year, issue.number].filter((each) => each !== null).join('-');
  meta.ele('publication', {
    date: issue.publishedOn,
    name: 'gazette',
    showAs: issue.title,
    ...(number === '' ? {} : { number }),
  });
}

function writeLifecycle(meta: Xml, { signedOn, effectiveFrom, expiresOn }: DocumentView): void {
  const events = [
    { eId: 'signed', date: signedOn, type: 'generation' },
    { eId: 'effective', date: effectiveFrom, type: 'generation' },
    { eId: 'expires', date: expiresOn, type: 'repeal' },
  ].flatMap(({ date, ...event }) => (date === null ? [] : [{ ...event, date }]));
  if (events.length === 0) return;
  const lifecycle = meta.ele('lifecycle', { source: reader });
  for (const event of events) lifecycle.ele('eventRef', { ...event, source: reader });
}
