import { it } from 'vitest';
import { calmWatch } from '../../../main/worker/calm.ts';

const hour = 3_600_000;
const open = () => new AbortController();

it('where nobody asks there is nothing to wait for', async () => {
  const calm = calmWatch(open().signal, { quiet: hour, longest: hour });
  await calm.moment();
});

it('who never stops asking does not hold the work up for ever', async () => {
  const calm = calmWatch(open().signal, { quiet: hour, longest: 20 });
  calm.stir();
  await calm.moment();
});

it('closing ends the wait', async () => {
  const closing = open();
  const calm = calmWatch(closing.signal, { quiet: hour, longest: hour });
  calm.stir();
  const moment = calm.moment();
  closing.abort();
  await moment;
});
