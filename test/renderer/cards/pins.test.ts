import { expect, it } from 'vitest';
import { usePins } from '../../../renderer/cards/pins.ts';
import type { CardSubject } from '../../../renderer/cards/subject.ts';

it('keeps each card once, the newest first, until it is taken down', () => {
  const article = (address: string): CardSubject => ({
    kind: 'passages',
    documentId: '甲',
    addresses: [address],
  });
  const { pin, unpin } = usePins.getState();
  pin(article('art-1'));
  pin(article('art-2'));
  pin(article('art-1'));
  expect(usePins.getState().pins).toEqual([article('art-1'), article('art-2')]);
  unpin(article('art-1'));
  expect(usePins.getState().pins).toEqual([article('art-2')]);
});

it('shows the cards again when another one is pinned', () => {
  const { fold, pin } = usePins.getState();
  fold(true);
  pin({ kind: 'document', documentId: '乙', title: '乙办法' });
  expect(usePins.getState().folded).toBe(false);
});
