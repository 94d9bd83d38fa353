/**
 * Raised with every change after which the same text is read otherwise: libraries then read their issues again from the
 * text that they keep.
 */
export const importerVersion = 8;
