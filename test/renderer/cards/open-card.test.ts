import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { graceMs, restMs, useOpenCard } from '../../../renderer/cards/open-card.ts';
import type { CardSubject } from '../../../renderer/cards/subject.ts';

const about = (documentId: string): CardSubject => ({ kind: 'document', documentId, title: documentId });

/** Stands for a link's element: the store only tells one from another. */
const link = (): HTMLElement => Object.create(null);

const cards = () => useOpenCard.getState();
const shown = () => {
  const subject = cards().card?.subject;
  return subject?.kind === 'document' ? subject.documentId : null;
};

describe('useOpenCard', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cards().close();
    vi.useRealTimers();
  });

  it('opens for a pointer that rests, not for one that passes', () => {
    cards().restOn(link(), about('甲'));
    vi.advanceTimersByTime(restMs - 1);
    expect(shown()).toBeNull();
    cards().leave();
    vi.advanceTimersByTime(1000);
    expect(shown()).toBeNull();
    cards().restOn(link(), about('甲'));
    vi.advanceTimersByTime(restMs);
    expect(shown()).toBe('甲');
  });

  it('goes with the pointer, but not while that is on its way to the card or on it', () => {
    cards().restOn(link(), about('甲'));
    vi.advanceTimersByTime(restMs);
    cards().leave();
    vi.advanceTimersByTime(graceMs - 1);
    cards().stay();
    vi.advanceTimersByTime(5000);
    expect(shown()).toBe('甲');
    cards().leave();
    vi.advanceTimersByTime(graceMs);
    expect(shown()).toBeNull();
  });

  it('stays when it was asked for or has the focus, whatever the pointer does', () => {
    cards().show(link(), about('甲'));
    cards().leave();
    cards().restOn(link(), about('乙'));
    vi.advanceTimersByTime(5000);
    expect(shown()).toBe('甲');
    cards().close();
    cards().restOn(link(), about('乙'));
    vi.advanceTimersByTime(restMs);
    cards().enter();
    cards().leave();
    vi.advanceTimersByTime(5000);
    expect(shown()).toBe('乙');
  });

  it('gives way to the next link that the pointer rests on', () => {
    cards().restOn(link(), about('甲'));
    vi.advanceTimersByTime(restMs);
    cards().leave();
    cards().restOn(link(), about('乙'));
    vi.advanceTimersByTime(restMs);
    expect(shown()).toBe('乙');
  });

  it('does not let an older card that goes take a newer one with it', () => {
    cards().show(link(), about('甲'));
    const older = cards().card?.id;
    cards().show(link(), about('乙'));
    cards().close(older);
    expect(shown()).toBe('乙');
  });
});
