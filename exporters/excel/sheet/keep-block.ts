import type { Block } from '#room/report';
import { rowsBefore, type RowLedger } from './row-ledger.js';

/** Two lines of text, in points. */
const twoLines = 40;

/** Higher notes and rows of signers are not held on one page as a whole. */
const highestWhole = 450;

const heightOf = ({ heights }: RowLedger, start: number): number =>
  heights.slice(start - 1).reduce((sum, height) => sum + height, 0);

/** Signatures and notes are never alone: the text before them comes with them. */
function keepFoot(start: number, ledger: RowLedger): void {
  const end = ledger.heights.length;
  const isWhole = heightOf(ledger, start) <= highestWhole;
  const from = rowsBefore(ledger, start, twoLines);
  ledger.keep({ from, to: isWhole ? end : Math.min(end, start + 1) });
}

/** Takes down what of a block that was just written stays together on paper. */
export function keepBlock(block: Block, start: number, ledger: RowLedger): void {
  const end = ledger.heights.length;
  if (end < start) return;
  switch (block.kind) {
    case 'letterhead':
    case 'title':
    case 'part':
    case 'heading':
      ledger.keep({ from: start, to: end + 1 });
      return;
    case 'note':
    case 'signatures':
      keepFoot(start, ledger);
      return;
    case 'paragraph':
    case 'list':
    case 'table':
  }
}
