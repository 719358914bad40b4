import type { Finding } from '#room/findings';
import { applyEdits, fileFinding, textOfXml, type PackageEditor } from '#room/packages';
import { cellAddress } from '../table/cell-address.js';
import type { SheetPlace } from '../patching/a1-address.js';
import {
  changeCells,
  changesByRow,
  type CellChange,
  type FoundCell,
} from '../patching/change-cells.js';
import type { BookSheet } from '../patching/open-workbook.js';
import { sheetFacts, type SheetFacts } from '../patching/sheet-facts.js';
import { filledCell, type TemplateValue } from './filled-cell.js';
import { onePlace, placeText, type TargetCell, type TemplatePlace } from './template-place.js';

/** A value and the cell that it goes to. */
export interface PlacedValue {
  readonly key: string;
  readonly value: TemplateValue;
  readonly place: TemplatePlace;
  readonly target: TargetCell;
}

/** What became of the values of one sheet. */
export interface FilledSheet {
  readonly findings: readonly Finding[];
  /** How many cells were written, and how many formulas were written over. */
  readonly written: number;
  readonly formulas: number;
}

/** Formulas over several cells can only be changed together. */
const isShared = (formula: string): boolean =>
  /^<[^>]*\st=["'](shared|array|dataTable)["']/.test(formula);

const formulaText = (formula: string): string =>
  textOfXml(formula.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, ''));

interface Filling {
  readonly sheet: BookSheet;
  readonly facts: SheetFacts;
  readonly findings: Finding[];
  written: number;
  formulas: number;
}

/** Whether a cell keeps its formula. */
const keepsFormula = ({ formula }: FoundCell, { overwriteFormula }: TargetCell): boolean =>
  formula !== undefined && (!overwriteFormula || isShared(formula));

const writing =
  ({ key, value, target }: PlacedValue, filling: Filling): CellChange =>
  (cell) => {
    if (keepsFormula(cell, target)) {
      const facts = { key, formula: formulaText(cell.formula ?? '') };
      const place = { cell: { sheet: filling.sheet.name, address: cell.address } };
      filling.findings.push(fileFinding('files/formula-kept', facts, place));
      return undefined;
    }
    filling.written += 1;
    if (cell.formula !== undefined) filling.formulas += 1;
    return filledCell(cell, value, filling.facts.prefix);
  };

/** The cells that values go to; the last of two values of one cell counts. */
function placesOf(
  values: readonly PlacedValue[],
  filling: Filling,
): readonly (readonly [SheetPlace, CellChange])[] {
  return values.flatMap((each) => {
    const one = onePlace(each.target.span, filling.facts.merged);
    if (one !== undefined) return [[one, writing(each, filling)] as const];
    const { from } = each.target.span;
    const cell = { sheet: filling.sheet.name, address: cellAddress(from.row, from.column) };
    const facts = { key: each.key, place: placeText(each.place) };
    filling.findings.push(fileFinding('files/place-wide', facts, { cell }));
    return [];
  });
}

/** Writes values to the cells of one sheet; undefined where its XML is broken. */
export function fillSheet(
  sheet: BookSheet,
  values: readonly PlacedValue[],
  editor: PackageEditor,
): FilledSheet | undefined {
  const xml = editor.text(sheet.part);
  const facts = xml === undefined ? undefined : sheetFacts(xml);
  if (xml === undefined || facts === undefined) return undefined;
  const filling: Filling = { sheet, facts, findings: [], written: 0, formulas: 0 };
  const edits = changeCells({ xml, facts }, changesByRow(placesOf(values, filling)));
  if (edits === undefined) return undefined;
  editor.set(sheet.part, applyEdits(xml, edits));
  return filling;
}
