import { useEffect, useState } from 'react';
import { ask } from '../bridge/ask.ts';
import { inTurn } from './in-turn.ts';

export interface Preview {
  /** The last pages that were made; `null` before the first. */
  readonly pdf: Uint8Array | null;
  /** Whether newer ones are being made. */
  readonly making: boolean;
  readonly error: unknown;
}

/** The pages as a PDF, made anew whenever `paper` is another. Pages that are overtaken meanwhile are never made. */
export function usePreview(paper: unknown): Preview {
  const [preview, setPreview] = useState<Preview & { readonly of: unknown }>({
    pdf: null,
    making: true,
    error: null,
    of: paper,
  });
  useEffect(() => {
    let overtaken = false;
    const make = async (): Promise<void> => {
      if (overtaken) return;
      const { pdf } = await ask('print.preview', {});
      if (!overtaken) setPreview({ pdf, making: false, error: null, of: paper });
    };
    inTurn(make).catch((error: unknown) => {
      if (!overtaken) setPreview({ pdf: null, making: false, error, of: paper });
    });
    return () => {
      overtaken = true;
    };
  }, [paper]);
  return { ...preview, making: preview.making || preview.of !== paper };
}
