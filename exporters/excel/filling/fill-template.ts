import type { RenderedFile } from '#room/export';
import { readable, requireObject, type Finding } from '#room/findings';
import { editPackage, fileFinding, typesPart, type PackageEditor } from '#room/packages';
import { nearestOf } from '#room/text';
import { workbookType } from '../border/workbook-type.js';
import { openWorkbook, type BookSheet, type OpenBook } from '../patching/open-workbook.js';
import { dropCalcChain } from './drop-calc-chain.js';
import { valueProblem, type TemplateValue } from './filled-cell.js';
import { fillSheet, type FilledSheet, type PlacedValue } from './fill-sheet.js';
import { dropStaleResults } from './stale-results.js';
import { placeText, targetCell, type TemplatePlace } from './template-place.js';

type Values = Readonly<Record<string, TemplateValue>>;
type Mapping = Readonly<Record<string, TemplatePlace>>;

/** What is written where, and why some of it is not. */
interface Plan {
  readonly placed: readonly PlacedValue[];
  readonly findings: readonly Finding[];
}

/** A value that is not mapped goes to the name that is its own, if the workbook has it. */
function planValue(key: string, value: TemplateValue, { book, mapping }: PlanContext): Plan {
  const problem = valueProblem(value);
  if (problem !== undefined) {
    return { placed: [], findings: [fileFinding('files/value-refused', { key, problem })] };
  }
  const mapped = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
  const place = mapped ?? key;
  const target = targetCell(place, book);
  if (target !== undefined) return { placed: [{ key, value, place, target }], findings: [] };
  if (mapped === undefined) {
    return { placed: [], findings: [fileFinding('files/value-not-used', { key })] };
  }
  const named = placeText(mapped);
  const known = [...book.names, ...book.sheets].map(({ name }) => name);
  const facts = { key, place: named, nearest: nearestOf(named, known) ?? null };
  return { placed: [], findings: [fileFinding('files/place-unknown', facts)] };
}

interface PlanContext {
  readonly book: OpenBook;
  readonly mapping: Mapping;
}

function planOf(values: Values, context: PlanContext): Plan {
  const plans = Object.entries(values).map(([key, value]) => planValue(key, value, context));
  const missing = Object.keys(context.mapping).filter((key) => !Object.hasOwn(values, key));
  return {
    placed: plans.flatMap(({ placed }) => placed),
    findings: [
      ...plans.flatMap(({ findings }) => findings),
      ...missing.map((key) => fileFinding('files/value-missing', { key })),
    ],
  };
}

function bySheet(placed: readonly PlacedValue[]): ReadonlyMap<BookSheet, readonly PlacedValue[]> {
  const sheets = new Map<BookSheet, PlacedValue[]>();
  for (const each of placed) {
    const { sheet } = each.target;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), each]);
  }
  return sheets;
}

/** What is said of the values of a sheet that cannot be read. */
const unreadable = (values: readonly PlacedValue[]): readonly Finding[] =>
  values.map(({ key, place }) =>
    fileFinding('files/place-unknown', { key, place: placeText(place), nearest: null }),
  );

function fill(book: OpenBook, plan: Plan, editor: PackageEditor): readonly Finding[] {
  const findings: Finding[] = [...plan.findings];
  const changed = new Set<BookSheet>();
  let formulas = 0;
  for (const [sheet, values] of bySheet(plan.placed)) {
    const filled: FilledSheet | undefined = fillSheet(sheet, values, editor);
    findings.push(...(filled?.findings ?? unreadable(values)));
    formulas += filled?.formulas ?? 0;
    if ((filled?.written ?? 0) > 0) changed.add(sheet);
  }
  if (formulas > 0) dropCalcChain(editor, book);
  if (changed.size > 0) dropStaleResults(editor, book, changed);
  return findings;
}

/** A workbook with macros stays one. */
function typeOf(editor: PackageEditor): Pick<RenderedFile, 'mediaType' | 'extension'> {
  const types = editor.text(typesPart) ?? '';
  return types.includes('sheet.macroEnabled.main+xml')
    ? { mediaType: 'application/vnd.ms-excel.sheet.macroEnabled.12', extension: 'xlsm' }
    : workbookType;
}

/**
 * Writes values into the office’s own workbook, and changes nothing else.
 *
 * Vietnamese: điền vào tệp Excel mẫu.
 *
 * A value goes to a defined name or to a cell; cells keep their formats, numbers stay numbers, of
 * merged cells the first is written. Parts that hold no such cell keep their bytes, with one exception: results
 * stored by formulas that may depend on a new value are taken out, and the workbook asks to be worked out when
 * it is opened. Findings: `files/not-opened` for a file that is given back as it came,
 * `files/place-unknown`, `files/place-wide`, `files/formula-kept`, `files/value-missing`,
 * `files/value-not-used`, `files/value-refused`.
 *
 * @param bytes - The workbook.
 * @param values - What to write, by key.
 * @param mapping - Where each goes. A key that is not in it goes to the defined name that is the same.
 * @returns The workbook.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for arguments that are none.
 *
 * @example
 * ```ts
 * import { vi } from 'danvan';
 * import { fillTemplate, writeSheets } from 'danvan/excel';
 *
 * const cells = [{ row: 1, column: 1, value: 'Số cuộc' }];
 * const made = await writeSheets([{ name: 'A', cells }], { locale: vi, createdAt: '2026-07-01' });
 * const mapping = { meetings: { sheet: 'A', address: 'B1' } };
 * const file = fillTemplate(made.bytes, { meetings: 325, visits: 4 }, mapping);
 * file.findings.map(({ code }) => code); //=> ['files/value-not-used']
 * ```
 *
 * @category Excel
 */
export function fillTemplate(
  bytes: Uint8Array,
  values: Readonly<Record<string, TemplateValue>>,
  mapping: Readonly<Record<string, TemplatePlace>> = {},
): RenderedFile {
  return readable('The file, the values or the mapping', () => {
    requireObject(values, 'values');
    requireObject(mapping, 'mapping');
    const { book, problem } = openWorkbook(bytes);
    if (book === undefined) {
      const findings = Object.freeze([fileFinding('files/not-opened', { problem })]);
      return Object.freeze({ bytes: new Uint8Array(bytes), ...workbookType, findings });
    }
    const editor = editPackage(book.zipped, bytes);
    const findings = Object.freeze(fill(book, planOf(values, { book, mapping }), editor));
    return Object.freeze({ bytes: editor.bytes(), ...typeOf(editor), findings });
  });
}
