import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { WordList } from '../numbering/word-list.js';
import type { WordDefinition } from '../word-definition.js';
import { halfPoints } from './measures.js';
import { listName } from './to-numbering.js';

/** A style that a list counts wherever it is used, as far as docx is asked for it. */
function counted(lists: readonly WordList[], id: string): readonly IParagraphStyleOptions[] {
  const list = lists.findIndex(({ styles }) => styles.includes(id));
  const level = lists[list]?.styles.indexOf(id) ?? -1;
  if (level < 0) return [];
  const numbering = { reference: listName(list), level, instance: 0 };
  return [{ id, name: id, paragraph: { numbering } }];
}

const languages: Readonly<Record<string, string>> = Object.freeze({ vi: 'vi-VN', en: 'en-US' });

/** The headings that others rest on are plain: docx has them in blue. */
const outlined = (outlineLevel: number) => ({
  run: { color: '000000' },
  paragraph: { outlineLevel },
});

/** The styles that docx knows, and those that are counted; how ours look is written behind them. */
export function toStyles({
  styles,
  lists,
  typeface,
  language,
}: Pick<WordDefinition, 'styles' | 'lists' | 'typeface' | 'language'>): IStylesOptions {
  const body = styles.find(({ id }) => id === 'body');
  const run = {
    font: typeface,
    size: halfPoints(body?.text.size ?? 14),
    language: { value: languages[language] ?? language },
  };
  return {
    default: {
      document: { run },
      heading1: outlined(0),
      heading2: outlined(1),
      heading3: outlined(2),
      heading4: outlined(3),
      heading5: outlined(4),
      heading6: outlined(5),
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...styles.flatMap(({ id }) => counted(lists, id)),
    ],
  };
}
