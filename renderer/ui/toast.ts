import { create } from 'zustand';

export interface Toast {
  readonly text: string;
  /** One thing that can be done about it, such as 撤销. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

export interface ShownToast extends Toast {
  readonly id: number;
}

interface Toasts {
  readonly toasts: readonly ShownToast[];
  readonly nextId: number;
}

export const useToasts = create<Toasts>(() => ({ toasts: [], nextId: 1 }));

/** Shows a short message at the foot of the window; one with an action stays longer. */
export function showToast(toast: Toast): void {
  useToasts.setState(({ toasts, nextId }) => ({
    // More than three at once nobody reads.
    toasts: [...toasts, { ...toast, id: nextId }].slice(-3),
    nextId: nextId + 1,
  }));
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
