import type { MeasuredLine } from '../measure-pdf.js';
import type { Further, Place, Point } from './point.js';
import type { Printed } from './printed.js';

/** Whether something is as wanted, the rule of it in words, and what was measured. */
export interface Held {
  readonly rule: string;
  readonly measured: string;
  readonly holds: boolean;
}

export const millimetres = (length: number): string => length.toFixed(1);

const nearly = (found: number, wanted: number, within = 0.5): boolean =>
  Math.abs(found - wanted) <= within;

const inMillimetres = (points: number): number => (points / 72) * 25.4;

function look([, , [size, style]]: Point, line: MeasuredLine, { tolerance }: Printed): Held {
  const found = [line.bold ? 'bold' : '', line.italic ? 'italic' : ''].filter(Boolean).join(' ');
  const sizes = size[0] === size[1] ? `${size[0]}` : `${size[0]}–${size[1]}`;
  const isSize = line.size >= size[0] - tolerance.pt && line.size <= size[1] + tolerance.pt;
  return {
    rule: `cỡ ${sizes}, ${style === '' ? 'upright' : style}`,
    measured: `cỡ ${line.size.toFixed(1)}, ${found === '' ? 'upright' : found}`,
    holds: isSize && found === style,
  };
}

/** A colon is 0.278 of the size of its letters wide. */
const colon = 0.278;

function leftOf(
  at: Exclude<Place, readonly ['center', number, number]>,
  { lines }: Printed,
): number {
  if (at[0] === 'left') return at[1];
  const above = lines.find(({ text }) => at[1].test(text));
  return above === undefined ? Number.NaN : above.right - inMillimetres(colon * above.size);
}

function place([, , , at]: Point, { left, right }: MeasuredLine, found: Printed): Held {
  const { mm } = found.tolerance;
  if (at[0] === 'center') {
    const middle = (left + right) / 2;
    return {
      rule: `giữa ${at[1]}–${at[2]} mm`,
      measured: `center ${millimetres(middle)} mm`,
      holds: nearly(middle, (at[1] + at[2]) / 2, mm),
    };
  }
  const wanted = leftOf(at, found);
  const rule =
    at[0] === 'left' ? `từ ${wanted} mm` : `thẳng dấu hai chấm (${millimetres(wanted)} mm)`;
  return { rule, measured: `left ${millimetres(left)} mm`, holds: nearly(left, wanted, mm) };
}

type Rules = NonNullable<Printed['rules']>;

/** The lines of its page that have the same middle as the words. */
const around = (line: MeasuredLine, rules: Rules): Rules =>
  rules.filter(
    ({ page, left, right }) =>
      page === line.page && nearly((left + right) / 2, (line.left + line.right) / 2),
  );

function ruleBelow({ rule }: Further, line: MeasuredLine, rules: Rules): readonly Held[] {
  if (rule === undefined) return [];
  const [least, most] = rule;
  const wanted = `kẻ dưới ${least === most ? 'bằng chữ' : '1/3–1/2 chữ'}`;
  const height = inMillimetres(line.size);
  const found = around(line, rules).find(
    ({ top }) => top > line.top + height / 2 && top < line.top + 2 * height,
  );
  if (found === undefined) return [{ rule: wanted, measured: 'no line', holds: false }];
  const [length, whole] = [found.right - found.left, line.right - line.left];
  const measured = `kẻ ${millimetres(length)} mm dưới chữ ${millimetres(whole)} mm`;
  const holds = length >= least * whole - 0.5 && length <= most * whole + 0.5;
  return [{ rule: wanted, measured, holds }];
}

function ruleAbove({ lineAbove }: Further, line: MeasuredLine, rules: Rules): readonly Held[] {
  if (lineAbove === undefined) return [];
  const found = around(line, rules).find(({ top }) => top < line.top + 1 && top > line.top - 5);
  const length = found === undefined ? 0 : found.right - found.left;
  const measured = `kẻ trên ${millimetres(length)} mm`;
  return [{ rule: `kẻ trên ${lineAbove} mm`, measured, holds: nearly(length, lineAbove) }];
}

/** Lines are measured in their middle: three quarters of a point. */
const thickness = inMillimetres(0.75);

function frameAround({ frame }: Further, line: MeasuredLine, rules: Rules): readonly Held[] {
  if (frame === undefined) return [];
  const [width, height] = frame;
  const near = around(line, rules).toSorted((one, other) => one.top - other.top);
  const upper = near.findLast(({ top }) => top <= line.top + 0.5);
  const lower = near.find(({ top }) => top > line.top + 1);
  const found = {
    width: (upper?.right ?? 0) - (upper?.left ?? 0) + thickness,
    height: (lower?.top ?? 0) - (upper?.top ?? 0) + thickness,
  };
  return [
    {
      rule: `khung ${width} × ${height} mm`,
      measured: `khung ${millimetres(found.width)} × ${millimetres(found.height)} mm`,
      holds: nearly(found.width, width) && nearly(found.height, height),
    },
  ];
}

function heights(further: Further, line: MeasuredLine, { lines }: Printed): readonly Held[] {
  const { levelWith, top, below } = further;
  const held: Held[] = [];
  if (levelWith !== undefined) {
    const other = lines.find(({ text }) => levelWith.test(text));
    // Words of another size stand on the same line where their feet do, or their heads.
    const apart = Math.abs(line.top - (other?.top ?? Number.NaN));
    held.push({
      rule: 'ngang hàng',
      measured: `lệch ${millimetres(apart)} mm`,
      holds: apart <= 0.5,
    });
  }
  if (top !== undefined) {
    const [rule, measured] = [`cách mép trên ${top} mm`, `${millimetres(line.top)} mm`];
    held.push({ rule, measured, holds: nearly(line.top, top) });
  }
  if (below !== undefined) {
    const [words, least, most] = below;
    const above = lines.find(({ text }) => words.test(text));
    const gap = ((line.top - (above?.top ?? Number.NaN)) / 25.4) * 72 - 1.15 * (above?.size ?? 0);
    const rule = least < 0 ? 'cách dòng đơn' : `cách dòng trên ${(least + most) / 2} pt`;
    held.push({ rule, measured: `cách ${gap.toFixed(1)} pt`, holds: gap >= least && gap <= most });
  }
  return held;
}

/** All that an act says of words, each held against what was printed. */
export function holdPoint(point: Point, line: MeasuredLine, found: Printed): readonly Held[] {
  const [, , , , further = {}] = point;
  const held = [look(point, line, found), place(point, line, found)];
  if (found.rules === undefined) return held;
  return [
    ...held,
    ...ruleBelow(further, line, found.rules),
    ...ruleAbove(further, line, found.rules),
    ...frameAround(further, line, found.rules),
    ...heights(further, line, found),
  ];
}
