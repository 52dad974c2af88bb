/** Why the stored data cannot be used, as a value that the panel can explain. */
export type StoreFault =
  | { readonly kind: 'notOpening'; readonly detail: string }
  | { readonly kind: 'newerDatabase'; readonly detail: string }
  | {
      readonly kind: 'unreadableEvent';
      readonly session: string;
      readonly seq: number;
      readonly detail: string;
    };
