/** What the terms mean that the Web Annotation Data Model does not have. */
const vocabulary = 'urn:gazette-reader:notes#';

/** https://www.w3.org/TR/annotation-model/ */
const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The name of the selector with our structural address. */
export const addressSelector = 'GazetteAddressSelector';

/** The context of our files: the standard's, and our own terms. */
export const context = [
  annotationContext,
  {
    gazette: vocabulary,
    kind: 'gazette:kind',
    colour: 'gazette:colour',
    status: 'gazette:status',
    // Whoever made this version, where that can be another than its creator.
    editor: 'http://purl.org/dc/terms/contributor',
    versionOf: 'gazette:versionOf',
    ancestors: { '@id': 'gazette:ancestors', '@container': '@list' },
    document: 'gazette:document',
    title: 'http://purl.org/dc/terms/title',
    docNumber: 'http://purl.org/dc/terms/identifier',
    place: 'gazette:place',
    [addressSelector]: `gazette:${addressSelector}`,
    startBlock: 'gazette:startBlock',
    startOffset: 'gazette:startOffset',
    endBlock: 'gazette:endBlock',
    endOffset: 'gazette:endOffset',
    // What stood around the words, for finding them in a corrected text.
    surroundings: { '@id': 'gazette:surroundings', '@type': '@json' },
  },
] as const;
