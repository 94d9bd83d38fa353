import { beforeEach, describe, expect, it } from 'vitest';
import { dismissToast, showToast, useToasts } from '../../../renderer/ui/toast.ts';

beforeEach(() => useToasts.setState(useToasts.getInitialState(), true));

const texts = () => useToasts.getState().toasts.map((toast) => toast.text);

describe('toasts', () => {
  it('keeps the last three', () => {
    for (const text of ['一', '二', '三', '四']) showToast({ text });
    expect(texts()).toEqual(['二', '三', '四']);
  });

  it('a later one on the same topic takes the place of the earlier', () => {
    showToast({ topic: '移动', text: '移到第2份' });
    showToast({ text: '已复制' });
    showToast({ topic: '移动', text: '移到第1份' });
    expect(texts()).toEqual(['已复制', '移到第1份']);
  });

  it('puts away the one that was dismissed, though others say the same', () => {
    showToast({ text: '已复制' });
    showToast({ text: '已复制' });
    dismissToast(useToasts.getState().toasts[0]?.id ?? -1);
    expect(texts()).toEqual(['已复制']);
  });
});
