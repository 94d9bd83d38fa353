import { create } from 'zustand';

/** Whether 使用说明 is open; it is opened by its button and by F1. */
export const useHelp = create<{ open: boolean }>(() => ({ open: false }));
