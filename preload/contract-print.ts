/** The part of the contract that concerns paper. */

type Call<Request, Response> = { readonly request: Request; readonly response: Response };

export interface PrintCalls {
  /**
   * Makes a PDF of what the window prints, asks by the system's dialog where to, and writes it there. Gives the file;
   * `cancelled` when none was chosen.
   */
  'print.pdf': Call<{ suggestedName: string }, { readonly file: string }>;
}

export const printCallNames = ['print.pdf'] as const satisfies readonly (keyof PrintCalls)[];
