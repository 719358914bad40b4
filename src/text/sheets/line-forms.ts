/** What a line over a table tells of. */
export type LineKind = 'unit' | 'period' | 'measure';

/** “Đơn vị báo cáo: …”; what is counted, and who receives it, stand in lines of their own. */
const forms: readonly (readonly [LineKind, RegExp])[] = [
  ['measure', /^(?:đơn vị tính|đvt|unit of measure)\s*[:;]\s*(.*)$/iu],
  [
    'unit',
    /^(?:tên )?đơn vị(?: (?:báo cáo|gửi(?: báo cáo)?|lập(?: biểu| báo cáo)?|cung cấp))?\s*[:;]\s*(.*)$/iu,
  ],
  ['unit', /^(?:reporting )?unit\s*:\s*(.*)$/iu],
  ['period', /^(?:kỳ(?: báo cáo)?|(?:reporting )?period)\s*[:;]\s*(.*)$/iu],
];

/** What a line over a table says, where it is one that opens with what it tells of. */
export interface NamedLine {
  readonly kind: LineKind;
  /** Empty where the next cell says it, or nobody does. */
  readonly says: string;
}

/** Dots that are there to be written over. */
const dots = /^[.…_\s]*$/u;

const longest = 300;

/** Reads a line that opens with what it tells of; undefined where it does not. */
export function readNamedLine(text: string): NamedLine | undefined {
  if (text.length > longest) return undefined;
  const folded = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^[(–-]\s*|\)$/gu, '');
  for (const [kind, form] of forms) {
    const says = form.exec(folded)?.[1];
    if (says !== undefined) return { kind, says: dots.test(says) ? '' : says.trim() };
  }
  return undefined;
}
