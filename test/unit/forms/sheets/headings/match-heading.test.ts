import { expect, it } from 'vitest';
import { defineForm, formKeys, matchHeading } from '#inside/forms';
import { keysOnce } from '#inside/text';

const form = defineForm({
  id: 'f',
  title: 'F',
  columns: ['Tổng số', 'Khiếu nại › Tổng số', 'Khiếu nại › Đất đai', 'Tố cáo › Tổng số'].map(
    (heading, at) => ({
      index: String(at + 1),
      heading,
    }),
  ),
});
const keys = formKeys(form, keysOnce());
const best = (...path: readonly string[]) =>
  matchHeading(path, keys).best.map(({ index }) => index);
it('takes the column that agrees best', () => {
  expect(best('Khiếu nại', 'Tổng số')).toEqual(['2']);
  expect(best('Kết quả', 'Khiếu nại', 'Tổng số')).toEqual(['2']);
  expect(best('Khiếu nại - Tổng số')).toEqual(['2']);
  expect(best('Tổng số')).toEqual(['1']);
  expect(best('Đất đai')).toEqual(['3']);
});
it('gives all that are as good, and none for what is unknown', () => {
  const short = formKeys({ ...form, columns: form.columns.slice(1) }, keysOnce());
  expect(matchHeading(['Tổng số'], short).best).toHaveLength(2);
  expect(best('Cơ quan', 'Đất')).toEqual([]);
  expect(best()).toEqual([]);
});
