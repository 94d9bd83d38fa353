/** What `gazette export` can write. */
export const exportFormats = ['akn', 'markdown', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];
