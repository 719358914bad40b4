import { boxSpace } from '../head/boxed.js';
import type { WordStyle } from '../styles/word-style.js';
import { eighths } from './measures.js';

/** Points of a thin line on paper. */
const ruleWidth = 0.75;

/** Points between letters and the line above or below them. */
const space = 1;

const line = (side: string, points: number): string =>
  `<w:${side} w:val="single" w:color="000000" w:sz="${eighths(ruleWidth)}" w:space="${points}"/>`;

/** The lines around a paragraph. */
export function frameXml(frame: WordStyle['frame']): string {
  if (frame === undefined) return '';
  const above = line('top', space);
  const others = [line('left', boxSpace), line('bottom', space), line('right', boxSpace)];
  return `<w:pBdr>${[above, ...(frame === 'box' ? others : [])].join('')}</w:pBdr>`;
}
