import { parseLabel } from './parse-template.js';
import { refusePlaceholder } from './refuse-placeholder.js';

/**
 * Fills the places of a label or of a pattern of a layout, `{count}`; every word is put in as it is.
 *
 * @throws {@link DanvanError} with code `UNKNOWN_PLACEHOLDER` for a place without a word,
 * `INVALID_ARGUMENT` for a brace without its partner.
 */
export function fillLabel(
  template: string,
  words: Readonly<Record<string, string | number>>,
): string {
  const texts = parseLabel(template).map((part) => {
    if (part.kind === 'words') return part.text;
    const word = Object.hasOwn(words, part.name) ? words[part.name] : undefined;
    return word ?? refusePlaceholder(part.name, Object.keys(words), template);
  });
  return texts.join('');
}
