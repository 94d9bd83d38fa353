import { userInfo } from 'node:os';

/** What the system calls the person; empty where it does not know. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
