import { withoutUnprintable, type CellData, type CellInput } from '#room/export';
import type { Finding } from '#room/findings';
import type { ReviewWords } from '#room/locale';
import { fileFinding } from '#room/packages';
import { safeText } from '../border/safe-text.js';
import type { InputRule } from '../xml/further-xml.js';
import { cellRanges } from './cell-ranges.js';

/** Excel takes no longer lists and messages. */
const limit = 255;

/** What rules need beside the cells. */
interface RuleContext {
  readonly locale: ReviewWords;
  readonly report: (finding: Finding) => void;
}

function messageOf(message: string, report: RuleContext['report']): string {
  const text = safeText(withoutUnprintable(message.normalize('NFC')));
  if (text.length <= limit) return text;
  report(fileFinding('files/message-cut', { length: text.length, limit }));
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const isOffered = ({ choices = [] }: CellInput): boolean =>
  choices.length > 0 &&
  choices.every((choice) => !choice.includes(',') && choice.trim() !== '') &&
  choices.join(',').length <= limit;

/** A list that a spreadsheet cannot offer lets in any text. */
function kindOf(input: CellInput, report: RuleContext['report']): CellInput['kind'] {
  if (input.kind !== 'list' || isOffered(input)) return input.kind;
  report(fileFinding('files/list-not-offered', { choices: input.choices?.length ?? 0, limit }));
  return 'any';
}

function ruleOf(cells: readonly CellData[], input: CellInput, context: RuleContext): InputRule {
  const { sheetWhole, sheetDecimal, sheetChoice } = context.locale.labels;
  const kind = kindOf(input, context.report);
  const errors = { whole: sheetWhole, decimal: sheetDecimal, list: sheetChoice, any: '' };
  return {
    kind,
    choices: kind === 'list' ? (input.choices ?? []).map((each) => withoutUnprintable(each)) : [],
    prompt: messageOf(input.message ?? '', context.report),
    error: errors[kind],
    ref: cellRanges(cells),
  };
}

/** One rule for all cells that take the same. */
export function inputRules(cells: readonly CellData[], context: RuleContext): readonly InputRule[] {
  const alike = new Map<string, { readonly input: CellInput; readonly cells: CellData[] }>();
  for (const cell of cells) {
    const { input } = cell;
    if (input === undefined) continue;
    const key = JSON.stringify([input.kind, input.choices, input.message]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, { input, cells: [cell] });
    else known.cells.push(cell);
  }
  return [...alike.values()].map((group) => ruleOf(group.cells, group.input, context));
}
