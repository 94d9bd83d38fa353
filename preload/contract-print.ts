/**
 * The part of the contract that concerns printing. What is printed are the pages that the window has laid out for paper at
 * that moment (see renderer/print); without any, the page as it is.
 */
type Call<Request, Response> = { readonly request: Request; readonly response: Response };
type Nothing = Record<string, never>;

export interface PrintCalls {
  /** The pages as a PDF file, for a look at them. */
  'print.preview': Call<Nothing, { readonly pdf: Uint8Array }>;
  /** Asks by the system's dialog where to, and writes the pages there as PDF. Gives the file; `cancelled` when none was chosen. */
  'print.pdf': Call<{ suggestedName: string }, { readonly file: string }>;
  /**
   * Hands the pages to the system's dialog of printers; answers when that is closed. `no-printer` where the machine has none,
   * `cancelled` when the person went back, `print-failed` when the printer would not.
   */
  'print.paper': Call<Nothing, Nothing>;
}

export const printCallNames = [
  'print.preview',
  'print.pdf',
  'print.paper',
] as const satisfies readonly (keyof PrintCalls)[];
