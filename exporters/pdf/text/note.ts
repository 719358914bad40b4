import type { NoteBlock } from '#room/report';
import type { DocumentPath } from '../ink.js';
import { stacked, type Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { writeText } from './write-text.js';

/** Small print: its label, and its lines below; one line alone stands beside the label. */
export function note(block: NoteBlock, path: DocumentPath, sheet: Sheet): Placed {
  const { annex, body } = sheet.layout;
  const label = block.label === '' || block.label.endsWith(':') ? block.label : `${block.label}:`;
  const [first = '', ...rest] = block.lines;
  const isShort = rest.length === 0;
  const beside = [label, first].filter((text) => text !== '').join(' ');
  const lines = isShort ? [beside] : [label, first, ...rest].filter((text) => text !== '');
  const written = lines.map((line, index) => {
    const isLabel = index === 0 && !isShort && label !== '';
    const style = isLabel ? { ...annex.note, bold: true } : annex.note;
    return writeText(line, { style, path: [...path, isLabel ? 'label' : 'lines'] }, sheet);
  });
  return stacked(written, body.paragraphGap);
}
