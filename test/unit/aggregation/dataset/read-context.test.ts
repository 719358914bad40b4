import { createDataset, createUnitRegister } from 'danvan';
import { expect, it } from 'vitest';
import { readContext } from '#inside/aggregation';
import { errorOf } from '../../../support/error-of.js';
import { province } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

it('numbers units, indicators and lines, and knows their names', () => {
  const { numbers, known, kept, nameOf, findings } = readContext(context, 'input');
  expect(numbers.lines.map(({ id }) => id)).toEqual(['front', 'women']);
  expect(numbers.indicators).toHaveLength(context.indicators.length);
  expect(known.units.has('xa-a')).toBe(true);
  expect([...known.lines]).toEqual(['front', 'women']);
  expect(kept).toMatchObject({ periods: {}, obligations: null, lines: numbers.lines });
  expect(['xa-a', 'x.sessions', 'front', 'none'].map(nameOf)).toEqual([
    { vi: 'xã A' },
    { vi: 'Số cuộc' },
    { vi: 'Mặt trận' },
    undefined,
  ]);
  expect(findings).toEqual([]);
});

it('finds what is wrong with lines and indicators', () => {
  const lines = [
    { id: 'front', name: 'Mặt trận' },
    { id: 'front', name: 'Khác' },
  ];
  const { findings, kept } = readContext({ ...context, lines }, 'input');
  expect(findings.map(({ code }) => code)).toEqual(['records/repeated-record']);
  expect(findings[0]?.path[0]).toBe('lines');
  expect(kept.lines.map(({ name }) => name)).toEqual([{ vi: 'Mặt trận' }]);
});

it('refuses more lines than can be told apart', () => {
  const lines = Array.from({ length: 65_536 }, (_, at) => ({ id: `l${at}`, name: 'x' }));
  expect(readContext({ ...context, lines: lines.slice(1) }, 'input').kept.lines).toHaveLength(
    65_535,
  );
  expect(errorOf(() => readContext({ ...context, lines }, 'input'))).toMatchObject({
    code: 'INVALID_ARGUMENT',
    message: '"lines" has 65536 lines; at most 65535 can be told apart.',
  });
});

it.each(['hierarchy', 'indicators', 'lines', 'periods', 'obligations'])(
  'refuses %s of another shape',
  (name) => {
    const error = errorOf(() => createDataset({ ...context, observations: [], [name]: 5 }));
    expect(error.code).toBe('INVALID_ARGUMENT');
  },
);

it('keeps a register only where one is given, and numbers its units', () => {
  expect(readContext(context, 'input').kept).not.toHaveProperty('register');
  const units = [...province, { id: 'xa-d', name: 'xã D', kind: 'commune', parent: 'tinh' }];
  const register = createUnitRegister({ units });
  const { kept, known } = readContext({ ...context, register }, 'input');
  expect(kept.register).toBe(register);
  expect(known.units.has('xa-d')).toBe(true);
});
