/** The door of the folder: keeps with a note what finds its words again, and finds them. */
export { anchorAt } from './anchor-at.ts';
export { hasItsParagraphs, standsAsItStood } from './as-it-stood.ts';
export { type Resolution, resolve } from './resolve.ts';
export { sealed } from './seal.ts';
