import { createContext } from 'react';

/** Id of the document whose text is shown around. */
export const PaperId = createContext('');
