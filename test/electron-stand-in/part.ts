import type { EventEmitter } from 'node:events';

/** What a piece of the stand-in is checked against: any of Electron's members, with Electron's own types. */
export type Part<Whole> = Partial<Omit<Whole, keyof EventEmitter>>;
