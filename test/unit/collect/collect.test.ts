import type { SheetData } from 'danvan/exporter';
import { collect, type CollectOptions } from 'danvan/collect';
import { excel } from 'danvan/excel';
import { blankForm, defineForm } from 'danvan/forms';
import { expect, it } from 'vitest';
import { compoundFile } from '../../support/compound-file.js';
import { askedForm, options as basics, units } from '../../support/collecting.js';
import { filledSheet, workbookOf } from '../../support/filled-workbooks.js';

const options: CollectOptions = { ...basics, sheets: excel() };
const sheet = (unit: string, period = '2026-Q3', cells = { '1': 8, '2': 120 }) =>
  filledSheet(askedForm, units, { unit, period, cells });
const file = async (name: string, ...sheets: readonly SheetData[]) => ({
  name,
  bytes: await workbookOf(...sheets),
});

it('calls each file what it is', async () => {
  const other = defineForm({
    id: 'bm-02',
    title: 'Quỹ',
    columns: [{ index: '1', heading: 'Số thu' }],
  });
  const older = defineForm({
    id: 'bm-01',
    title: 'Tuyên truyền',
    columns: [{ index: '1', heading: 'Số cuộc' }],
  });
  const old = filledSheet(older, units, { unit: 'xa-c', period: '2026-Q3', cells: { '1': 4 } });
  const good = await file('tốt.xlsx', sheet('xa-a'));
  const { outcomes, silent, unusable } = await collect(
    [
      good,
      { ...good, name: 'tốt (1).xlsx' },
      await file('sửa.xlsx', sheet('xa-a', '2026-Q3', { '1': 9, '2': 120 })),
      { ...(await file('lạc.xlsx', sheet('xa-a'))), unit: 'xa-b' },
      await file('tỉnh.xlsx', sheet('tinh-a')),
      await file('quý trước.xlsx', sheet('xa-b', '2026-Q2')),
      await file(
        'biểu khác.xlsx',
        filledSheet(other, units, { unit: 'xa-c', period: '2026', cells: {} }),
      ),
      await file('mẫu cũ.xlsx', old),
      { name: 'phường Trảng Bàng.xlsx', bytes: compoundFile(['EncryptedPackage']) },
      { name: 'hỏng.xlsx', bytes: new TextEncoder().encode('PK không phải') },
    ],
    options,
  );
  expect(outcomes.map(({ file: name, verdict, unit }) => [name, verdict, unit])).toEqual([
    ['tốt.xlsx', 'accepted', 'xa-a'],
    ['tốt (1).xlsx', 'repeat', 'xa-a'],
    ['sửa.xlsx', 'changed', 'xa-a'],
    ['lạc.xlsx', 'wrong-unit', 'xa-b'],
    ['tỉnh.xlsx', 'wrong-unit', undefined],
    ['quý trước.xlsx', 'wrong-period', 'xa-b'],
    ['biểu khác.xlsx', 'wrong-form', 'xa-c'],
    ['mẫu cũ.xlsx', 'wrong-version', 'xa-c'],
    ['phường Trảng Bàng.xlsx', 'locked', 'xa-c'],
    ['hỏng.xlsx', 'unreadable', undefined],
  ]);
  expect(silent).toEqual([]);
  expect(unusable.map(({ unit, reason }) => `${unit} ${reason}`)).toEqual([
    'xa-b wrong-unit',
    'xa-b wrong-period',
    'xa-c wrong-form',
    'xa-c wrong-form',
    'xa-c unreadable',
  ]);
});

it('takes a blank workbook for one without figures', async () => {
  const blank = blankForm(askedForm, { unit: 'xa-a', period: '2026-Q3', units });
  const { unusable, received, silent } = await collect(
    [await file('trống.xlsx', ...blank)],
    options,
  );
  expect([unusable.map(({ unit, reason }) => [unit, reason]), received]).toEqual([
    [['xa-a', 'empty']],
    [],
  ]);
  expect(silent.map(({ unit }) => unit)).toEqual(['xa-b', 'xa-c']);
});

it.each(['form', 'sheets', 'units', 'expected', 'receivedOn'])('needs %s', async (name) => {
  const given = { ...options, [name]: undefined };
  await expect(collect([], given)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
});
