import * as z from 'zod/mini';
import {
  object,
  readableLater,
  requireFunction,
  requireList,
  requireObject,
  requireShape,
} from '#room/findings';
import { readWorkbook, requireForms } from '#room/forms';
import { calendarDateSchema } from '#room/time';
import { collectWith } from './collect-with.js';
import type { CollectOptions } from './collect-options.js';
import type { Collected } from './collected.js';
import type { CollectFile } from './files/collect-file.js';

const optionsShape = object({
  receivedOn: calendarDateSchema,
  onProgress: z.optional(z.function()),
  signal: z.optional(object({ aborted: z.boolean() })),
  digest: z.optional(z.function()),
});

/**
 * Collects the workbooks that many units sent into one dataset, with one outcome a file.
 *
 * Vietnamese: nhận hàng loạt tệp báo cáo của các đơn vị.
 *
 * Nothing throws for data: a file that is locked, broken, of another form, version, unit or period, a
 * repeat, or changed since, is told so, and costs no other file. One file is read at a time, and let
 * go with its bytes. Who sent a file that cannot be used is not silent: the sender is the one that is
 * given, else the one of its table, else the one that its name names. Findings are those of
 * {@link readWorkbook}, and `collect/…`:
 *
 * - the file: `file-unavailable`, `file-unreadable`, `no-such-form`;
 * - whose and of when: `sender-unknown`, `wrong-unit`, `unit-not-expected`, `wrong-period`;
 * - come before: `repeated-file`, `repeated-report`, `figures-changed`.
 *
 * @param files - The files, in the order in which they came: a list, or what gives one after another.
 * @param options - The form, the format of the files, the units, and who owes what.
 * @returns The outcomes, the forms that count, and who is silent.
 * @throws {@link DanvanError} with code `ABORTED` where the signal says so, and `INVALID_ARGUMENT` for
 * what are no files, no form, no format.
 *
 * @example
 * ```ts
 * import { createHierarchy, periodOf } from 'danvan';
 * import type { SheetFormat } from 'danvan/exporter';
 * import { collect } from 'danvan/collect';
 * import { defineForm } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const form = defineForm({ id: 'meetings', title: 'Họp thôn', columns });
 * const units = createHierarchy([{ id: 'xa-a', name: 'xã A' }]);
 * const expected = [{ unit: 'xa-a', form: 'meetings', period: periodOf('2026-Q3') }];
 * const silentOf = async (sheets: SheetFormat) => {
 *   const { silent } = await collect([], { form, sheets, units, expected, receivedOn: '2026-10-05' });
 *   return silent.map(({ unit }) => unit);
 * };
 * ```
 *
 * @category Collect
 */
export async function collect(
  files: Iterable<CollectFile> | AsyncIterable<CollectFile>,
  options: CollectOptions,
): Promise<Collected> {
  return readableLater('The files or the options', () => {
    const { form, sheets, units, abbreviations, periods } = checked(options);
    return collectWith(files, options, (bytes, { signal, expected }) =>
      readWorkbook(bytes, form, { sheets, units, abbreviations, periods, expected, signal }),
    );
  });
}

/** Refuses what are no options. */
function checked(options: CollectOptions): CollectOptions {
  requireShape(requireObject(options, 'options'), optionsShape, 'options');
  const { form, sheets } = options;
  requireForms(form);
  requireFunction(requireObject(sheets, 'options.sheets').readSheets, 'options.sheets.readSheets');
  requireObject(options.units, 'options.units');
  requireList(options.expected, 'options.expected');
  return options;
}
