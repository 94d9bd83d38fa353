export { issueId } from './identifiers.ts';
export { type ParseOutcome, parseIssue } from './parse-issue.ts';
