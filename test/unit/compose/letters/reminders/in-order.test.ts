import type { Finding } from 'danvan';
import { expect, it } from 'vitest';
import { inOrder } from '#inside/compose';

const at = (severity: Finding['severity'], address?: string, sheet = 'Biểu 01'): Finding => ({
  code: 'organization/unknown-unit',
  severity,
  path: [],
  params: { unit: 'x', nearest: null },
  ...(address !== undefined && { cell: { sheet, address } }),
});
const placesOf = (findings: readonly Finding[]) =>
  inOrder(findings).map(({ cell, severity }) => cell?.address ?? severity);

it('goes through a sheet by rows, then columns, whatever the severity', () => {
  const given = [at('error', 'D12'), at('error', 'AA8'), at('error', 'D8'), at('warning', 'D7')];
  expect(placesOf(given)).toEqual(['D7', 'D8', 'AA8', 'D12']);
});

it('keeps sheets together as they come; errors first where cells do not tell', () => {
  const given = [at('note'), at('warning', 'B9', 'b'), at('error', 'B9', 'b'), at('error')];
  expect(inOrder([...given, at('note', 'A1', 'a'), at('note', 'B1', 'b')])).toEqual([
    at('note', 'B1', 'b'),
    at('error', 'B9', 'b'),
    at('warning', 'B9', 'b'),
    at('note', 'A1', 'a'),
    at('error'),
    at('note'),
  ]);
});
