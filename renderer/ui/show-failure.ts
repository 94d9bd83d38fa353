import { failureOf } from '../bridge/ask.ts';
import { useLanguage } from '../i18n/use-text.ts';
import { showToast } from './toast.ts';

/** Tells of a failed call in passing, for changes made in the background. */
export function showFailure(error: unknown): void {
  const failure = failureOf(error);
  showToast({ text: useLanguage.getState().language === 'en' ? failure.en : failure.zh });
}
