import { vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { democracyContext, factCell } from '#inside/compose';
import { createHierarchy } from '#inside/organization';
import { partyLayout as layout } from 'danvan/vietnam';

const catalogues = { decisionContents: [{ id: 'road', name: { vi: 'làm đường', en: 'roads' } }] };
const hierarchy = createHierarchy([{ id: 'ban', name: 'Ban', category: 'organization' }]);
const context = democracyContext({
  hierarchy,
  issuer: 'ban',
  layout,
  catalogues,
  date: '2026-01-01',
  locale: vi,
  records: {},
});
const cell = (fact: Parameters<typeof factCell>[0], more: object = {}) =>
  factCell(fact, { fact: 'x', kind: 'text', ...more }, context);

describe('factCell', () => {
  it('marks what is not known and never prints it as zero or no', () => {
    expect(cell(undefined, { kind: 'count' })).toMatchObject({ kind: 'mark' });
    expect(cell(undefined)).toEqual({ kind: 'text', text: '' });
    expect(cell(0)).toMatchObject({ kind: 'number', amount: 0 });
    expect(cell(false)).toMatchObject({ text: 'Không' });
    expect(cell(true)).toMatchObject({ text: 'Có' });
  });

  it('begins words with a capital, but no code', () => {
    expect(cell('đường trục thôn Đông')).toMatchObject({ text: 'Đường trục thôn Đông' });
    expect(cell('ql-14')).toMatchObject({ text: 'ql-14' });
  });

  it('prints words by their catalogue, by the closed list, or as they stand', () => {
    const word = { kind: 'word', catalogue: 'decisionContents' };
    expect(cell('road', word)).toMatchObject({ text: 'Làm đường' });
    expect(cell('rail', word)).toMatchObject({ text: 'rail' });
    expect(cell('ballot', { kind: 'word' })).toMatchObject({ text: 'Phát phiếu' });
    expect(cell(['road', 'rail'], word)).toMatchObject({ text: 'Làm đường; rail' });
  });

  it('prints numbers with their words, and days', () => {
    expect(cell(1.5)).toMatchObject({ amount: 1.5, decimals: 1 });
    expect(cell({ amount: 7, qualifier: 'over' })).toMatchObject({ amount: 7, qualifier: 'over' });
    expect(cell({ amount: null, qualifier: 'many' })).toMatchObject({ text: 'nhiều' });
    expect(cell('2026-03-08', { kind: 'day' })).toMatchObject({ text: '08/3/2026' });
    expect(cell('2026-03-08')).toMatchObject({ text: '2026-03-08' });
  });
});
