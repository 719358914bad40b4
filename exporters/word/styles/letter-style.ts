import type { LetterStyle } from '../word-node.js';

/** The style that makes letters bold, slanted or both. */
export function letterStyle({
  bold = false,
  italic = false,
}: {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}): LetterStyle | undefined {
  if (bold) return italic ? 'bold-italic' : 'bold';
  return italic ? 'italic' : undefined;
}
