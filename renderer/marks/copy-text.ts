/**
 * Puts a text on the clipboard; `false` when the system would not have it. By a copy event and not by
 * `navigator.clipboard`, which asks for a permission that the shell denies to every page.
 */
export function copyText(text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill, { once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return copied;
}
