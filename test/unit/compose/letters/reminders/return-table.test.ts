import { vi, type Finding } from 'danvan';
import { expect, it } from 'vitest';
import { returnTable } from '#inside/compose';
import { contextOf, frame, textsOf } from '../../../../support/short-documents.js';

const report = { unit: 'xa-a', form: 'f', period: '2026-08', receivedOn: '2026-09-04' };
const finding = (severity: Finding['severity'], more: Partial<Finding> = {}): Finding => ({
  code: 'organization/unknown-unit',
  severity,
  path: ['units', 0],
  params: { unit: 'xa-x', nearest: null },
  ...more,
});
const tableOf = (wrong: readonly Finding[]) =>
  returnTable({ ...frame, locale: vi, report, wrong }, contextOf('return-slip'));

it('tells the cell beside the sentence, and not again whose report it is', () => {
  const own = { unit: 'xa-a', period: '2026-08', cell: { sheet: 'Biểu 01', address: 'D7' } };
  const texts = textsOf([tableOf([finding('warning'), finding('error', own)])]);
  expect(texts.slice(0, 4)).toEqual([
    '1',
    'Biểu 01, D7',
    expect.stringMatching(/^[^,]*xa-x/u),
    'Phải sửa',
  ]);
  expect(texts.join()).not.toContain('xã A');
  expect(texts.slice(4)).toEqual(['2', '', expect.stringContaining('dòng 1'), 'Kiểm tra lại']);
});

it('asks, where a screen tells', () => {
  const [, , found] = textsOf([
    tableOf([finding('error', { cell: { sheet: 'A', address: 'B1' } })]),
  ]);
  expect(found).toMatch(/đề nghị kiểm tra/u);
  expect(found).not.toMatch(/hãy/u);
});

it('has no column for cells where no finding knows one', () => {
  expect(tableOf([finding('note')]).columns.map((column) => 'key' in column && column.key)).toEqual(
    ['number', 'finding', 'demand'],
  );
});
