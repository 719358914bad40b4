import { createUnitRegister, DanvanError, describeFinding, vi } from 'danvan';
import { partiesAt, readInstruments, type CoordinationInstrumentInput } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { programme } from '../../../support/coordination.js';
import { untyped } from '../../../support/untyped.js';

const gone = (id: string, to: string) => ({ id, name: id, validity: { to } });
const since = (id: string, from: string) => ({ id, name: id, validity: { from } });

const register = createUnitRegister({
  units: [
    { id: 'ubnd', name: 'UBND tỉnh' },
    gone('bdv', '2025-02-02'),
    gone('btg', '2025-02-02'),
    since('btgdv', '2025-02-03'),
    gone('huyen', '2025-06-30'),
    since('xa-1', '2025-07-01'),
    since('xa-2', '2025-07-01'),
    gone('ban-a', '2025-06-30'),
  ],
  successions: [
    { kind: 'merged', date: '2025-02-03', from: ['bdv', 'btg'], to: ['btgdv'] },
    { kind: 'split', date: '2025-07-01', from: ['huyen'], to: ['xa-1', 'xa-2'] },
    { kind: 'dissolved', date: '2025-07-01', from: ['ban-a'], to: [] },
  ],
});

const asked = (
  units: readonly string[],
  date: string,
  change: Partial<CoordinationInstrumentInput> = {},
) => {
  const parties = units.map((unit, at) => ({ unit, roles: [at === 0 ? 'lead' : 'coordinator'] }));
  const term = { kind: 'stage', period: '2021/2025' } as const;
  const at = partiesAt(programme({ parties, term, ...change }), date, register);
  return {
    units: at.parties.map(({ unit }) => unit),
    heirs: at.parties.map(({ heirs }) => heirs),
    through: at.parties.map(({ through }) => through.length),
    findings: at.findings.map(({ code, path }) => `${path.join('.')} ${code}`),
  };
};

describe('partiesAt', () => {
  it('leaves parties alone that are there on the day', () => {
    expect(asked(['ubnd', 'bdv'], '2025-02-02')).toMatchObject({
      units: ['ubnd', 'bdv'],
      findings: [],
    });
  });

  it('proposes the only unit that took over, and says that nobody named it', () => {
    expect(asked(['ubnd', 'bdv'], '2025-02-03')).toEqual({
      units: ['ubnd', 'btgdv'],
      heirs: [[], ['btgdv']],
      through: [0, 0],
      findings: ['parties.1.unit coordination/heir-not-named'],
    });
  });

  it('is content with a named heir', () => {
    const inheritances = [{ from: 'bdv', to: 'btgdv', date: '2025-02-03', basis: '01-QĐ/TU' }];
    const before = asked(['ubnd', 'bdv'], '2025-02-02', { inheritances });
    expect(before).toMatchObject({ units: ['ubnd', 'bdv'], through: [0, 0], findings: [] });
    const after = asked(['ubnd', 'bdv'], '2025-02-03', { inheritances });
    expect(after).toMatchObject({ units: ['ubnd', 'btgdv'], through: [0, 1], findings: [] });
  });

  it('takes no side where several took over, until one is named', () => {
    expect(asked(['ubnd', 'huyen'], '2025-07-01')).toMatchObject({
      units: ['ubnd', null],
      heirs: [[], ['xa-1', 'xa-2']],
      findings: ['parties.1.unit coordination/several-heirs'],
    });
    const inheritances = [{ from: 'huyen', to: 'xa-2', date: '2025-07-01' }];
    expect(asked(['ubnd', 'huyen'], '2025-07-01', { inheritances })).toMatchObject({
      units: ['ubnd', 'xa-2'],
      findings: [],
    });
  });

  it('names a party that ended without an heir', () => {
    expect(asked(['ubnd', 'ban-a'], '2025-07-01')).toMatchObject({
      units: ['ubnd', null],
      heirs: [[], []],
      findings: ['parties.1.unit coordination/party-ended'],
    });
  });

  it('follows heirs of heirs, named and then proposed', () => {
    const inheritances = [{ from: 'ban-a', to: 'bdv', date: '2024-01-01' }];
    expect(asked(['ubnd', 'ban-a'], '2025-07-01', { inheritances })).toMatchObject({
      units: ['ubnd', 'btgdv'],
      through: [0, 1],
      findings: ['parties.1.unit coordination/heir-not-named'],
    });
  });

  it('names heirs and parties that the register does not have', () => {
    const inheritances = [{ from: 'bdv', to: 'btgvd', date: '2025-02-03' }];
    expect(asked(['ubnd', 'bdv'], '2025-03-01', { inheritances })).toMatchObject({
      units: ['ubnd', null],
      findings: ['parties.1.unit coordination/unknown-heir'],
    });
    expect(asked(['ubdn', 'bdv'], '2025-01-01').findings).toEqual([
      'parties.0.unit organization/unknown-unit',
    ]);
  });

  it('notes that two parties have become one unit', () => {
    const { units, findings } = asked(['bdv', 'btg'], '2025-03-01');
    expect(units).toEqual(['btgdv', 'btgdv']);
    expect(findings.at(-1)).toBe('parties coordination/parties-merged');
  });

  it('refuses a day that is none', () => {
    expect(() => asked(['ubnd'], '2025-02-30')).toThrow(DanvanError);
  });
});

it('names the units of its findings', () => {
  const register = createUnitRegister({
    units: [
      { id: 'bdv', name: 'Ban Dân vận', validity: { to: '2025-02-02' } },
      { id: 'btgdv', name: 'Ban Tuyên giáo và Dân vận', validity: { from: '2025-02-03' } },
    ],
    successions: [{ kind: 'merged', date: '2025-02-03', from: ['bdv'], to: ['btgdv'] }],
  });
  const term = { kind: 'stage', period: '2021/2025' };
  const row = { id: 'ct', kind: 'plan', title: 'Kế hoạch', term };
  const [instrument] = readInstruments(
    untyped([{ ...row, parties: [{ unit: 'bdv', roles: ['lead'] }] }]),
  ).values;
  const [finding] = instrument
    ? partiesAt(instrument, { date: '2025-06-30', register }).findings
    : [];
  expect(finding && describeFinding(finding, vi)).toContain(
    'Ban Dân vận, bên của văn bản phối hợp “ct”, đã kết thúc hoạt động; Ban Tuyên giáo và Dân vận tiếp nhận',
  );
});
