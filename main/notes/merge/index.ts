/** The door of the folder: what comes of it when notes come in from elsewhere. */
export type { HeldNotes } from './family.ts';
export { planMerge } from './plan.ts';
export { familyOf, idOfVersion } from './version.ts';
