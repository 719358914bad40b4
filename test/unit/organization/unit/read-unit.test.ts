import type { Finding } from 'danvan';
import { expect, it } from 'vitest';
import { readUnit } from '#inside/organization';

it('turns inclusive last days into half-open intervals, in every field that has dates', () => {
  const findings: Finding[] = [];
  const unit = readUnit(
    {
      id: 'di-an',
      name: 'phường Dĩ An',
      aliases: ['Dĩ An', { name: 'Dỹ An', to: '2019-12-31' }],
      codes: ['25942', { code: '25900', scheme: 'gso', from: '2020-01-01' }],
      validity: [{ to: '2024-12-31' }, { from: '2025-07-01' }],
      history: [{ to: '2020-01-31', name: 'xã Dĩ An', kind: 'commune' }],
    },
    ['units', 0],
    findings,
  );
  expect(findings).toEqual([]);
  expect(unit).toMatchObject({
    aliases: [{ name: 'Dĩ An' }, { name: 'Dỹ An', until: '2020-01-01' }],
    codes: [{ code: '25942' }, { code: '25900', scheme: 'gso', from: '2020-01-01' }],
    validity: [{ until: '2025-01-01' }, { from: '2025-07-01' }],
    history: [{ until: '2020-02-01', name: { vi: 'xã Dĩ An' }, kind: 'commune' }],
  });
});

it('says where in the row something is wrong', () => {
  const findings: Finding[] = [];
  const row = { id: 'a', name: 'A', history: [{ from: '2025-02-31' }] };
  expect(readUnit(row, ['units', 7], findings)).toBeNull();
  expect(findings.map(({ code, path }) => [code, path])).toEqual([
    ['shape/wrong-format', ['units', 7, 'history', 0, 'from']],
  ]);
});
