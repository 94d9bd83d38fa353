import type { Text } from '../i18n/use-text.ts';

interface PreviewText {
  readonly preview: string;
  readonly body: string;
  readonly open: string;
  readonly nothing: string;
}

export const previewText: Text<PreviewText> = {
  zh: {
    preview: '预览',
    body: '所选处的上下文',
    open: '打开',
    nothing: '按 ↓ 选一处，这里就显示它的上下文。',
  },
  en: {
    preview: 'Preview',
    body: 'The place and its neighbours',
    open: 'Open',
    nothing: 'Press ↓ to choose a place; it is shown here among its neighbours.',
  },
};
