import { staleParts } from '../build/build.ts';

/** For tests of what was built: what is not built of the present sources would prove nothing. */
export function expectBuilt(): void {
  const stale = staleParts();
  if (stale.length > 0)
    throw new Error(`type npm run build first: ${stale.join(', ')} is older than its sources`);
}
