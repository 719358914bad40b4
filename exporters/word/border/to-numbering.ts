import type { INumberingOptions } from 'docx';
import type { WordList, WordListLevel } from '../numbering/word-list.js';
import type { WordNumber } from '../word-node.js';
import type { Docx } from './docx-library.js';
import { twips } from './measures.js';

/** docx puts the number of a list in place of its name wherever that stands in braces. */
export const listName = (list: number): string => `danvan-list-${list}`;

/** How a paragraph is counted. */
export const toNumber = ({ list, run, level }: WordNumber) => ({
  reference: listName(list),
  instance: run,
  level,
});

/** A percent sign would be read as the place of a number. */
const plain = (text: string): string => text.replaceAll('%', '\uff05');

function levelText({ format, before, after }: WordListLevel, level: number): string {
  if (format === 'bullet') return plain(before.trimEnd());
  return `${plain(before)}%${level + 1}${plain(after)}`;
}

/** Lists as docx takes them: the number stands where the first line begins, a space behind it. */
export const toNumbering = (
  lists: readonly WordList[],
  firstLine: number,
  { AlignmentType, LevelSuffix }: Docx,
): INumberingOptions => ({
  config: lists.map(({ levels, styles }, list) => ({
    reference: listName(list),
    levels: levels.map((each, level) => ({
      level,
      format: each.format,
      text: levelText(each, level),
      start: each.start,
      suffix:
        each.format === 'bullet' && !/\s$/u.test(each.before) && styles.length === 0
          ? LevelSuffix.NOTHING
          : LevelSuffix.SPACE,
      alignment: AlignmentType.LEFT,
      style: {
        paragraph: { indent: { left: 0, firstLine: twips(firstLine) } },
        ...(styles[level] !== undefined && { style: styles[level] }),
      },
    })),
  })),
});
