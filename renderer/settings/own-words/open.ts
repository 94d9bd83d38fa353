import { create } from 'zustand';

/** Whether 署名和颜色 is open; it is opened from several places. */
export const useOwnWords = create<{ open: boolean }>(() => ({ open: false }));
