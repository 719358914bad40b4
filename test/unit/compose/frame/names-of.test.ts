import { createDataset, createHierarchy, defineIndicator } from 'danvan';
import { namesOf } from 'danvan/report';
import { expect, it } from 'vitest';

it('namesOf looks up units, indicators and lines in both languages', () => {
  const name = { vi: 'Tên', en: 'Name' };
  const names = namesOf(
    createDataset({
      hierarchy: createHierarchy([{ id: 'u', name }]),
      indicators: [defineIndicator({ code: 'x.i', name, unit: 'vụ', kind: 'flow' })],
      lines: [{ id: 'l', name: 'Mặt trận' }],
      observations: [],
    }),
  );
  expect([names.unit?.('u', 'vi'), names.unit?.('u', 'en')]).toEqual(['Tên', 'Name']);
  expect([names.indicator?.('x.i', 'en'), names.line?.('l', 'en')]).toEqual(['Name', 'Mặt trận']);
  expect([names.unit?.('?', 'vi'), names.indicator?.('?', 'vi'), names.line?.('?', 'vi')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
