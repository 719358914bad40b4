import type { PartBlock } from '../document/heading-block.js';
import type { TitleBlock } from '../document/letterhead-block.js';
import type { BodyLayout } from '../layout/body-layout.js';
import type { TitleLayout } from '../layout/head-layout.js';
import { hasWords, type PrintedLine } from './printed-line.js';

/** Kind and subject of a document; the separator stands below them. */
export const titleLines = (
  { documentKind, subject }: TitleBlock,
  layout: TitleLayout,
): readonly PrintedLine[] => [
  { text: documentKind, style: layout.documentKind, path: ['documentKind'] },
  { text: subject, style: layout.subject, path: ['subject'] },
];

/** The number of a part, where it has one, above its title. */
export const partHeadLines = (
  { number, title }: PartBlock,
  { part }: BodyLayout,
): readonly PrintedLine[] => [
  ...[{ text: number, style: part.numberStyle, path: ['number'] }].filter(hasWords),
  { text: title, style: part.titleStyle, path: ['title'] },
];
