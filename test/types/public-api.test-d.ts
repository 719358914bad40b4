import type { Exporter, Finding, RenderContext, ReportDocument } from 'danvan';
import type { BlockHandlers, SheetFormat } from 'danvan/exporter';
import type { FindingOf } from 'danvan/findings';
import type { Block, NumberCell } from 'danvan/report';
import { describeFinding, exportReport, vi } from 'danvan';
import { exportFinding } from 'danvan/exporter';
import { defineFindings, isFindingOf, warning } from 'danvan/findings';
import { csv } from 'danvan/csv';
import {
  checkFilledForms,
  defineForm,
  readFilledForms,
  rollUpForms,
  type FilledForm,
  type FilledFormInput,
} from 'danvan/forms';
import { plainText } from 'danvan/plain-text';
import { word, type DocxLibrary, type WordOptions } from 'danvan/word';

/** Never run; `tsc` checks what must and must not compile. */
export async function typesOfThePublicApi(given: {
  readonly finding: Finding;
  readonly block: Block;
  readonly document: ReportDocument;
  readonly context: RenderContext;
}): Promise<void> {
  const { finding, block, document, context } = given;
  if (isFindingOf(finding, 'rules/part-exceeds-whole')) {
    const difference: number = finding.params.difference;
    void difference;
    // @ts-expect-error - the parameters of another code
    void finding.params.stated;
  }
  const one: FindingOf<'export/sheet-renamed'> = {
    code: 'export/sheet-renamed',
    severity: 'note',
    path: [],
    params: { from: 'a', to: 'b' },
  };
  const any: Finding = one;
  void any;
  // @ts-expect-error - a code that is not there
  isFindingOf(finding, 'rules/part-exceeds-hole');

  const hallFinding = defineFindings('hall', { full: warning<{ readonly seats: number }>() });
  const made: Finding = hallFinding('hall/full', { seats: 3 });
  void made;
  // @ts-expect-error - a fact is missing
  hallFinding('hall/full', {});
  // @ts-expect-error - a code that was not defined
  hallFinding('hall/empty', { seats: 3 });
  // @ts-expect-error - a fact of another type
  exportFinding('export/table-split', { parts: '2', columns: 40 });

  // @ts-expect-error - blocks are told apart by their kind
  void block.level;
  if (block.kind === 'heading') void block.level;

  // @ts-expect-error - a document is readonly
  document.title = 'b';
  // @ts-expect-error - its blocks are readonly
  document.blocks.push(block);

  const text = (): string => '';
  // @ts-expect-error - a kind without a handler
  const incomplete: BlockHandlers<string> = { heading: text, paragraph: text };
  void incomplete;

  const tables: Exporter<'csv'> = csv({ tables: 'each' });
  const sheetFormat: SheetFormat = csv();
  // @ts-expect-error - a delimiter that no program knows
  csv({ delimiter: '|' });
  void [tables, sheetFormat];

  const exporter: Exporter = plainText();
  const { bytes } = await exportReport(document, exporter, context);
  const size: number = bytes.length;
  void size;
  // @ts-expect-error - the day of creation has no default: there is no clock
  await exportReport(document, exporter, { locale: vi });
  // @ts-expect-error - a language is a value
  await exportReport(document, exporter, { locale: 'vi', createdAt: '2020-07-07' });
  // @ts-expect-error - a language is a value
  describeFinding(finding, 'vi');

  const library: DocxLibrary = await import('docx');
  const options: WordOptions = { docx: library };
  void word(options);
  // @ts-expect-error - docx is all that it exports
  void word({ docx: 'docx' });

  // @ts-expect-error - a number is no text
  const wrong: NumberCell = { kind: 'number', amount: '1', decimals: 0 };
  void wrong;
}

/** Never run: statistical forms. */
export function typesOfForms(): void {
  const forms = [defineForm({ id: 'm', title: 'M', columns: [{ index: '1', heading: 'A' }] })];
  // @ts-expect-error - a way to combine over time that is not there
  defineForm({ id: 'm', title: 'M', columns: [{ index: '1', heading: 'A', time: 'mean' }] });
  const sent: FilledFormInput = { form: 'm', unit: 'xa-a', period: '2026', cells: { '1': 1 } };
  // @ts-expect-error - a form has rows or cells
  const bare: FilledFormInput = { form: 'm', unit: 'xa-a', period: '2026' };
  // @ts-expect-error - a cell holds a figure, words, a state or nothing
  const wrong: FilledFormInput = { ...sent, cells: { '1': true } };
  void [bare, wrong];
  const { values } = readFilledForms([sent], { forms });
  const filled: readonly FilledForm[] = values;
  const findings: readonly Finding[] = checkFilledForms(filled, { forms });
  void findings;
  void rollUpForms(filled, { forms, unit: 'tinh', period: '2026', each: 'sender' });
  // @ts-expect-error - a row of what is not there
  rollUpForms(filled, { forms, unit: 'tinh', period: '2026', each: 'commune' });
}
