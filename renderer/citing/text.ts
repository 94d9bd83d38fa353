import type { Text } from '../i18n/use-text.ts';
import type { QuoteForm } from './quote.ts';

interface CitingText {
  readonly cite: string;
  readonly menu: string;
  readonly forms: Readonly<Record<QuoteForm | 'link', string>>;
  readonly copied: Readonly<Record<QuoteForm | 'link', string>>;
  readonly notCopied: string;
  readonly copyLink: string;
}

export const citingText: Text<CitingText> = {
  zh: {
    cite: '带出处复制',
    menu: '复制所选文字和出处',
    forms: {
      text: '文字和出处',
      gbt7714: '参考文献格式（GB/T 7714）',
      markdown: 'Markdown 引文',
      link: '只要这一处的链接',
    },
    copied: {
      text: '文字和出处已复制。',
      gbt7714: '已按 GB/T 7714 复制。',
      markdown: 'Markdown 引文已复制。',
      link: '链接已复制。粘贴到上方的输入框里，就打开这一处。',
    },
    notCopied: '没有复制成，请再试一次。',
    copyLink: '复制链接',
  },
  en: {
    cite: 'Copy with source',
    menu: 'Copy the selected words with their source',
    forms: {
      text: 'Words and source',
      gbt7714: 'Reference after GB/T 7714',
      markdown: 'Markdown quotation',
      link: 'Only the link to this place',
    },
    copied: {
      text: 'Words and source copied.',
      gbt7714: 'Copied after GB/T 7714.',
      markdown: 'Markdown quotation copied.',
      link: 'Link copied. Paste it into the box above to open this place.',
    },
    notCopied: 'Nothing was copied; please try again.',
    copyLink: 'Copy link',
  },
};
