/** The door of the folder: what comes of it when notes come in from elsewhere. */
export { type MergePlan, planMerge } from './plan.ts';
