import type { ParagraphBlock } from '#room/report';

/** Passages of the caller, one paragraph each. */
export const proseOf = (
  passages: string | readonly string[] | undefined,
): readonly ParagraphBlock[] =>
  (typeof passages === 'string' ? [passages] : (passages ?? [])).map((text) => ({
    kind: 'paragraph',
    text,
  }));
