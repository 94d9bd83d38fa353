export { decode } from './decode/decode.ts';
export { issueId, placeOfGazette } from './identifiers.ts';
export { importerVersion } from './importer-version.ts';
export { parseIssue, parseText } from './parse-issue.ts';
