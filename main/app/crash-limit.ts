/** Keeps a page that crashes again and again from being reloaded for ever. */

const window = 60_000;
const most = 3;

/** Gives a function to be told of each crash (at `now`, ms): whether to try once more. At most three times a minute. */
export function crashLimit(): (now: number) => boolean {
  let recent: readonly number[] = [];
  return (now) => {
    recent = [...recent.filter((time) => now - time < window), now];
    return recent.length <= most;
  };
}
