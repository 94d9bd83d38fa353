/** The names that the calls and events of the contract have on Electron's channels. */
import type { CallName, EventName } from './contract.ts';

export function callChannel(name: CallName): `gazette:${CallName}` {
  return `gazette:${name}`;
}

export function eventChannel(name: EventName): `gazette:event:${EventName}` {
  return `gazette:event:${name}`;
}
