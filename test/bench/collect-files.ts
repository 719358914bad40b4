import { createHierarchy, periodOf, vi } from 'danvan';
import { collect, type CollectFile, type CollectOptions } from 'danvan/collect';
import { excel } from 'danvan/excel';
import { defineForm, formSheet, readWorkbook } from 'danvan/forms';
import { collectGarbage, type Measure, type Pair } from './measure.js';

const columns = Array.from({ length: 30 }, (_, at) => ({
  index: String(at + 1),
  heading: `Số liệu thứ ${at + 1} của biểu`,
}));
const form = defineForm({ id: 'bm-30', title: 'Biểu ba mươi cột', periods: ['quarter'], columns });
const numbers = Array.from({ length: 100 }, (_, at) => at + 1);
const units = createHierarchy(
  numbers.map((number) => ({ id: `xa-${number}`, name: `xã ${number}` })),
);
const expected = numbers.map((number) => ({
  unit: `xa-${number}`,
  form: form.id,
  period: periodOf('2026-Q3'),
}));
const sheets = excel();
const options: CollectOptions = { form, sheets, units, expected, receivedOn: '2026-10-05' };

/** The workbook of one commune. */
async function workbookOf(number: number): Promise<Uint8Array> {
  const unit = `xa-${number}`;
  const cells = Object.fromEntries(columns.map(({ index }, at) => [index, number * 31 + at]));
  const filled = { form: form.id, unit, period: '2026-Q3', rows: [{ key: unit, cells }] };
  const context = { locale: vi, createdAt: '2026-10-05' };
  return (await sheets.writeSheets([formSheet(form, filled, { units })], context)).bytes;
}

function check(count: number): void {
  if (count !== numbers.length) throw new Error(`${count} of ${numbers.length} files were read`);
}

/** A hundred workbooks of thirty columns at once, against reading them one by one. */
export async function collectHundred(): Promise<Pair> {
  const files: readonly CollectFile[] = await Promise.all(
    numbers.map(async (number) => ({ name: `${number}.xlsx`, bytes: await workbookOf(number) })),
  );
  return {
    name: 'collect-100-workbooks-by-30',
    limit: 1.2,
    ours: async () => check((await collect(files, options)).filled.length),
    theirs: async () => {
      let count = 0;
      for (const { bytes } of files) {
        if (typeof bytes === 'function') continue;
        count += (await readWorkbook(bytes, form, { sheets, units })).forms.length;
      }
      check(count);
    },
  };
}

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** The heap after a hundred files against that after 25: no file stays in memory, only what came of it. */
export async function collectMemory(): Promise<Measure> {
  let [before, after] = [1, 1];
  const files = numbers.map((number) => ({
    name: `${number}.xlsx`,
    bytes: () => workbookOf(number),
  }));
  const { filled } = await collect(files, {
    ...options,
    onProgress: ({ done }) => {
      if (done === 25) before = heap();
      if (done === 100) after = heap();
    },
  });
  check(filled.length);
  const ratio = Number((after / before).toPrecision(4));
  return { name: 'collect-memory-100-files', ratio, limit: 1.05, ok: ratio <= 1.05 };
}
