/** The door of the folder: keeps with a note what finds its words again, and finds them. */
export { resolve } from './resolve.ts';
export { sealed } from './seal.ts';
