import { createDataset, type ObservationInput } from 'danvan';
import { loadDataset, saveDataset } from 'danvan/aggregation';
import { describe, expect, it } from 'vitest';
import { checksumOf, fileStart } from '#inside/aggregation';
import { errorOf } from '../../../../support/error-of.js';
import { fileHeader as header, fileOf, sameColumn as same } from '../../../../support/file-of.js';
import { sent } from '../../../../support/figures.js';
import { context } from '../../../../support/intake.js';

const five = sent('xa-a', 'sessions', 5);
const savedOf = (...observations: readonly ObservationInput[]) =>
  saveDataset(createDataset({ ...context, observations }));

describe('what was saved', () => {
  it('is found again, qualifiers, sources and breakdowns too', () => {
    const rows: readonly ObservationInput[] = [
      five,
      sent('xa-b', 'rice', { amount: 134, qualifier: 'nearly', precision: 1 }),
      sent('xa-a', 'rice', { amount: 1.5, to: 2 }, { source: { document: 'Báo', text: 'gần' } }),
      sent('phuong-c', 'rice', 3, { source: { by: ['mặt trận', 'hội'] } }),
      sent('tinh', 'sessions', 7, { scope: 'consolidated', line: 'women', basis: 'cumulative' }),
      sent('xa-b', 'sessions', 2, { categories: { economy: 'a' }, activity: 'day-1' }),
      sent('xa-b', 'received', { state: 'withheld' }, { measure: 'plan' }),
      sent('xa-b', 'successful', { amount: null, qualifier: 'many' }),
    ];
    const dataset = createDataset({ ...context, observations: rows });
    const loaded = loadDataset(saveDataset(dataset), context);
    expect(loaded.findings).toEqual(dataset.findings);
    expect(loaded.observations).toStrictEqual(dataset.observations);
  });

  it('is rejected where the loader does not know its unit, indicator, line or period', () => {
    const stage = sent('xa-a', 'sessions', 4, { period: '2026-Q3' });
    const bytes = savedOf(five, sent('xa-b', 'rice', 1, { line: 'front' }), {
      ...stage,
      indicator: 'x.teams',
    });
    const indicators = context.indicators.filter(({ code }) => code !== 'x.sessions');
    const { observations, rejected, findings } = loadDataset(bytes, {
      hierarchy: context.hierarchy,
      indicators,
    });
    expect(observations.map(({ position }) => position)).toEqual([2]);
    expect(findings.map(({ code }) => code)).toContain('dataset/unknown-indicator');
    expect(findings.map(({ code }) => code)).toContain('dataset/unknown-line');
    expect(rejected).toEqual([
      { position: 0, given: five },
      { position: 1, given: sent('xa-b', 'rice', 1, { line: 'front' }) },
    ]);
  });

  it('counts where the loader knows what was unknown before', () => {
    const bytes = saveDataset(
      createDataset({ hierarchy: context.hierarchy, indicators: [], observations: [five] }),
    );
    expect(loadDataset(bytes, context).observations).toHaveLength(1);
  });

  it('is loaded from the middle of a longer buffer', () => {
    const bytes = savedOf(five);
    const longer = new Uint8Array(bytes.length + 7);
    longer.set(bytes, 3);
    expect(loadDataset(longer.subarray(3, 3 + bytes.length), context).observations).toHaveLength(1);
  });
});

const reasonOf = (bytes: unknown) =>
  // Border: what no type allows is handed in.
  errorOf(() => loadDataset(bytes as Uint8Array, context));

describe('bytes that somebody else wrote', () => {
  it('are loaded where they are right', () => {
    expect(loadDataset(fileOf(header, [0]), context).observations).toMatchObject([
      { unit: 'xa-a', value: { state: 'reported', amount: 5 }, position: 0 },
    ]);
  });

  it('give findings where their numbers stand for nothing', () => {
    const { rejected, findings } = loadDataset(fileOf(header, [9]), context);
    expect(findings.map(({ path }) => path)).toEqual([['observations', 0, 'unit']]);
    expect(rejected).toHaveLength(1);
    const columns = { ...header.columns, marks: { type: 'same', number: 0xff_ff } };
    const odd = loadDataset(fileOf({ ...header, columns }, [0]), context);
    expect(odd.rejected).toHaveLength(1);
    const detail = loadDataset(fileOf({ ...header, details: [[0, 5]] }, [0]), context);
    expect(detail.rejected).toHaveLength(1);
  });

  const { columns } = header;
  it.each<readonly [string, unknown, readonly number[]]>([
    ['no header', 'x', []],
    ['rows without columns', { ...header, rows: 3 }, [0]],
    ['more columns than rows', header, [0, 0]],
    ['rows below zero', { ...header, rows: -1 }, []],
    ['very many rows', { ...header, rows: 4e9 }, [0]],
    [
      'units that take no bytes',
      { ...header, rows: 9e7, columns: { ...columns, units: same } },
      [],
    ],
    ['an unknown packing', { ...header, columns: { ...columns, marks: { type: 'i64' } } }, [0]],
    ['an unknown field', { ...header, more: 1 }, [0]],
    ['a position below zero', { ...header, rejected: [[-1, 5]] }, [0]],
    ['a position beyond four bytes', { ...header, rejected: [[2 ** 31, 5]] }, [0]],
    [
      'a position between two',
      { ...header, columns: { ...columns, positions: { type: 'same', number: 0.5 } } },
      [0],
    ],
    [
      'a large number that is none',
      { ...header, rejected: [[1, { $: 'bigint', text: 'x' }]] },
      [0],
    ],
  ])('are refused with %s', (_, given, numbers) => {
    expect(reasonOf(fileOf(given, numbers)).code).toBe('DATASET_UNREADABLE');
  });

  it('are refused with the reason', () => {
    const bytes = savedOf(five);
    const changed = (at: number, byte: number) => Uint8Array.from(bytes).fill(byte, at, at + 1);
    expect(reasonOf(new Uint8Array(15)).message).toContain('they are too few');
    expect(reasonOf(changed(0, 0)).message).toContain('do not begin with “DVDS”');
    expect(reasonOf(changed(4, 2)).message).toContain('version 2 is not known, only 1');
    expect(reasonOf(changed(30, 0)).message).toContain('they were cut or changed');
    const long = fileOf({}, []);
    new DataView(long.buffer).setUint32(fileStart.at.headerLength, 99, true);
    new DataView(long.buffer).setUint32(
      fileStart.at.checksum,
      checksumOf(long.subarray(fileStart.at.headerLength)),
      true,
    );
    expect(reasonOf(long).message).toContain('the header has another length');
    expect(reasonOf(fileOf({}))).toMatchObject({
      message: 'The bytes are no dataset that can be read: the header cannot be read.',
      cause: expect.any(Error),
    });
    expect(reasonOf(fileOf(header)).message).toContain('the columns have another length');
  });

  it.each([null, 'DVDS', [1, 2], new ArrayBuffer(20), {}])('must be bytes, not %o', (given) => {
    expect(reasonOf(given)).toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('"bytes" must be a Uint8Array'),
    });
  });
});

it('refuses a context of another shape', () => {
  const error = errorOf(() => loadDataset(savedOf(five), { ...context, indicators: Object(5) }));
  expect(error).toMatchObject({
    code: 'INVALID_ARGUMENT',
    message: expect.stringContaining('context'),
  });
});

it('speaks of the rejected where they stood, before the rows that came after them', () => {
  const rows = [five, sent('xa-z', 'sessions', 1), sent('xa-b', 'sessions', -2)];
  const { findings } = createDataset({ ...context, observations: rows });
  expect(findings.map(({ path }) => path[1])).toEqual([1, 2]);
  expect(loadDataset(savedOf(...rows), context).findings).toEqual(findings);
});

it('takes a row before what was rejected at the same position', () => {
  const columns = { ...header.columns, positions: same };
  const rejectedOnes = [
    [3, 'x'],
    [0, null],
  ];
  const twice = { ...header, columns, rejected: rejectedOnes };
  const { rejected } = loadDataset(fileOf(twice, [9]), context);
  expect(rejected).toEqual([
    { position: 0, given: expect.objectContaining({ indicator: 'x.sessions', value: 5 }) },
    { position: 0, given: null },
    { position: 3, given: 'x' },
  ]);
});

it('leaves the rejected their positions, in whatever order they were written', () => {
  const rejectedOnes = [
    [2, 'x'],
    [0, null],
  ];
  const file = fileOf({ ...header, rejected: rejectedOnes }, [0]);
  const { observations, findings } = loadDataset(file, context);
  expect(observations.map(({ position }) => position)).toEqual([1]);
  expect(findings.map(({ path }) => path[1])).toEqual([0, 2]);
});
