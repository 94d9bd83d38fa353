/** Events as Electron's modules emit them: the first argument can be told to prevent what would follow. */
import type { EventEmitter } from 'node:events';

export interface Preventable {
  defaultPrevented: boolean;
  preventDefault(): void;
}

export function preventable<Facts extends object>(facts: Facts): Facts & Preventable {
  const event = {
    ...facts,
    defaultPrevented: false,
    preventDefault(): void {
      event.defaultPrevented = true;
    },
  };
  return event;
}

/** Emits and tells whether no listener prevented it. */
export function emitUnlessPrevented(emitter: EventEmitter, name: string, facts: object = {}): boolean {
  const event = preventable(facts);
  emitter.emit(name, event);
  return !event.defaultPrevented;
}
