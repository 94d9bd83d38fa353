/** The door of the folder: what comes of a file of notes. */
export { type ImportPlan, planImport } from './plan-import.ts';
