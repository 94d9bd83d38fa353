import type { DocumentView } from '../../preload/contract.ts';

/** The indexes that the lines below are meant for. */
const documents = 'gazette-documents';
const blocks = 'gazette-blocks';

/**
 * A document and its blocks as lines for OpenSearch's `_bulk` interface: before every source a line that says into
 * which index and under which id it goes, so that a repeated load replaces and never doubles.
 */
export function* bulkLines(view: DocumentView): Iterable<string> {
  const { blocks: texts, links: _links, parts, issue, previousId: _previous, nextId: _next, ...facts } = view;
  const printed = {
    issueId: issue.id,
    gazette: issue.title,
    year: issue.year,
    number: issue.number,
    serial: issue.serial,
    publishedOn: issue.publishedOn,
  };
  yield JSON.stringify({ index: { _index: documents, _id: view.id } });
  yield JSON.stringify({ ...facts, ...printed, parts });
  for (const [ordinal, { id, table: _table, ...block }] of texts.entries()) {
    yield JSON.stringify({ index: { _index: blocks, _id: `${view.id}/${id}` } });
    yield JSON.stringify({ documentId: view.id, address: id, ordinal, ...block });
  }
}
