import { create } from 'zustand';

export interface Toast {
  readonly text: string;
  /** A later message with the same topic takes the place of this one. */
  readonly topic?: string;
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
    toasts: [...toasts.filter((other) => !replaces(toast, other)), { ...toast, id: nextId }].slice(-3),
    nextId: nextId + 1,
  }));
}

function replaces({ topic }: Toast, other: Toast): boolean {
  return topic !== undefined && topic === other.topic;
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}
