import { beforeEach, describe, expect, it } from 'vitest';
import { useNavigation } from '../../../renderer/app/navigation.ts';

const nav = useNavigation;
const atStart = nav.getInitialState();

beforeEach(() => nav.setState(atStart, true));

describe('navigation', () => {
  it('opens a document and has nothing to go back to at first', () => {
    nav.getState().open({ documentId: '甲' });
    expect(nav.getState()).toMatchObject({ page: 'read', documentId: '甲', target: null, canBack: false });
  });

  it('goes back to the line where it was left, and forward again', () => {
    nav.getState().open({ documentId: '甲' });
    nav.getState().standAt({ documentId: '甲', block: 'p-9', fraction: 0.5 });
    nav.getState().open({ documentId: '乙', block: 'art-3', range: [2, 4] });
    expect(nav.getState()).toMatchObject({
      documentId: '乙',
      target: { block: 'art-3', range: [2, 4] },
      place: null,
    });
    nav.getState().back();
    expect(nav.getState()).toMatchObject({
      documentId: '甲',
      target: null,
      place: { block: 'p-9', fraction: 0.5 },
      canBack: false,
      canForward: true,
    });
    nav.getState().forward();
    expect(nav.getState()).toMatchObject({ documentId: '乙', canBack: true, canForward: false });
  });

  it('takes the same jump twice as two jumps', () => {
    nav.getState().open({ documentId: '甲', block: 'p-1' });
    const first = nav.getState().target?.nonce;
    nav.getState().open({ documentId: '甲', block: 'p-1' });
    expect(nav.getState().target?.nonce).not.toBe(first);
  });

  it('keeps the line when another page is shown in between', () => {
    nav.getState().open({ documentId: '甲' });
    nav.getState().standAt({ documentId: '甲', block: 'p-2', fraction: 0 });
    nav.getState().show('search');
    nav.getState().show('read');
    expect(nav.getState()).toMatchObject({ page: 'read', documentId: '甲', place: { block: 'p-2' } });
  });

  it('forgets what lay ahead when another way is taken', () => {
    nav.getState().open({ documentId: '甲' });
    nav.getState().open({ documentId: '乙' });
    nav.getState().back();
    nav.getState().open({ documentId: '丙' });
    expect(nav.getState().canForward).toBe(false);
  });

  it('does not move for what is open already, nor take a place of another document', () => {
    nav.getState().open({ documentId: '甲' });
    const { arrival } = nav.getState();
    nav.getState().open({ documentId: '甲' });
    nav.getState().show('read');
    nav.getState().standAt({ documentId: '乙', block: 'p-1', fraction: 0 });
    expect(nav.getState()).toMatchObject({ arrival, place: null });
  });
});
