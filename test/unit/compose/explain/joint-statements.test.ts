import { aggregate, en, explain, explanationText, vi, type ObservationInput } from 'danvan';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const by = ['Mặt trận Tổ quốc', 'hội quần chúng'];
const said = (row: ObservationInput, locale = en) => {
  const table = aggregate(datasetOf([row]), { units: 'tinh', period: '2026-Q3' });
  return explanationText(explain(table, 'x.sessions'), locale);
};

it('names all who sent a figure together, in the words of the source', () => {
  const row = { ...sent('xa-a', 'sessions', 39_284), source: { by } };
  expect(said(row)).toContain(
    'The figure of xã A, third quarter of 2026 (39,284 cuộc), was sent by these together: “Mặt trận Tổ quốc”, “hội quần chúng”.',
  );
  expect(said(row, vi)).toContain(
    'Số của xã A, quý III năm 2026 (39.284 cuộc) do các hệ thống sau cùng báo cáo: “Mặt trận Tổ quốc”, “hội quần chúng”.',
  );
});

it('says nothing where the source does not say', () => {
  const row = { ...sent('xa-a', 'sessions', 4), source: { document: 'Báo cáo' } };
  expect(said(row)).not.toContain('together');
});
