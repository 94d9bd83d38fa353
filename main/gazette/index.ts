export { issueId } from './identifiers.ts';
export { parseIssue } from './parse-issue.ts';
