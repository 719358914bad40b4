import { aggregate, DanvanError, findCell } from 'danvan';
import { indicators } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import {
  collectSamples,
  expected,
  fileOf,
  fileWith,
  found,
  units,
} from '../../support/collecting.js';

const a = fileOf('a.xlsx', 'xa-a', { '1': 8, '2': null });
const b = fileOf('b.xlsx', 'xa-b', { '1': 6, '2': null });

it('makes one dataset of many files', async () => {
  const dataset = { hierarchy: units, indicators };
  const collected = await collectSamples([a, b], { dataset });
  expect(collected.outcomes.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted']);
  expect(collected.silent.map(({ unit }) => unit)).toEqual(['xa-c']);
  expect(collected.dataset?.obligations).toEqual(expected);
  const table =
    collected.dataset && aggregate(collected.dataset, { units: 'tinh-a', period: '2026-Q3' });
  const cell = table && findCell(table, 'outreach.sessions');
  expect(cell).toMatchObject({ amount: 14, coverage: { reported: 2, expected: 3 } });
  expect(collected.observations.map(({ value }) => value)).toEqual([8, 6]);
});

it('tells repeats from changes, and lets the later figures count', async () => {
  const changed = fileOf('a2.xlsx', 'xa-a', { '1': 9, '2': 7 });
  const { outcomes, filled } = await collectSamples([a, { ...a, name: 'a1.xlsx' }, changed, a]);
  expect(outcomes.map(({ verdict, first }) => [verdict, first])).toEqual([
    ['accepted', undefined],
    ['repeat', 'a.xlsx'],
    ['changed', 'a.xlsx'],
    ['changed', 'a2.xlsx'],
  ]);
  expect(filled.map(({ rows }) => rows[0]?.cells['1'])).toEqual([8]);
});

it('reads streams, one file at a time, and tells how far it is', async () => {
  const log: string[] = [];
  const lazy = (name: string, unit: string) => {
    const { bytes } = fileOf(name, unit, { '1': 1 });
    const fetch = () => {
      log.push(`fetch ${name}`);
      return Promise.resolve(bytes instanceof Uint8Array ? bytes : new Uint8Array());
    };
    return { name, bytes: fetch };
  };
  async function* stream() {
    yield lazy('a', 'xa-a');
    yield lazy('b', 'xa-b');
  }
  await collectSamples(stream(), {
    onProgress: ({ done, total, verdict }) => log.push(`${done}/${total} ${verdict}`),
  });
  expect(log).toEqual(['fetch a', '1/undefined accepted', 'fetch b', '2/undefined accepted']);
  const totals: unknown[] = [];
  await collectSamples([a, b], { onProgress: ({ done, total }) => totals.push([done, total]) });
  expect(totals).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

it('stops when it is told to', async () => {
  const controller = new AbortController();
  const files = [a, b, fileOf('c.xlsx', 'xa-c', { '1': 1 })];
  const work = collectSamples(files, {
    signal: controller.signal,
    onProgress: () => controller.abort('đủ rồi'),
  });
  await expect(work).rejects.toMatchObject({ code: 'ABORTED', cause: 'đủ rồi' });
  const aborting = () => Promise.reject(new DanvanError('ABORTED', 'in the reader'));
  await expect(collectSamples([a], {}, aborting)).rejects.toMatchObject({ code: 'ABORTED' });
});

it('loses one file and no other where it cannot be fetched or read', async () => {
  const lost = { name: 'xã Tân Bình.xlsx', bytes: () => Promise.reject(new Error('mạng')) };
  const { outcomes, unusable, silent } = await collectSamples([lost, a]);
  expect(outcomes.map(({ verdict, unit }) => [verdict, unit])).toEqual([
    ['unreadable', 'xa-b'],
    ['accepted', 'xa-a'],
  ]);
  expect(outcomes[0]?.findings.map(({ code }) => code)).toEqual(['collect/file-unavailable']);
  expect(unusable.map(({ unit }) => unit)).toEqual(['xa-b']);
  expect(silent.map(({ unit }) => unit)).toEqual(['xa-c']);
  const { outcomes: broken } = await collectSamples([a], {}, () => Promise.reject(new Error('x')));
  expect(broken[0]?.findings.map(({ code }) => code)).toEqual([
    'collect/file-unreadable',
    'collect/sender-unknown',
  ]);
});

it('passes on to the reader who sent the file, and the only period there is', async () => {
  const asked: unknown[] = [];
  await collectSamples([{ ...a, unit: 'xa-a' }, b], {}, (_, ask) => {
    asked.push(ask.expected);
    return Promise.resolve({
      forms: [],
      findings: [found('sheets/password')],
      passedOver: [],
      marks: [],
    });
  });
  expect(asked).toEqual([
    { unit: 'xa-a', period: '2026-Q3' },
    { unit: undefined, period: '2026-Q3' },
  ]);
});

it('tells repeats by their figures where nobody can work out a hash', async () => {
  const digest = () => Promise.resolve(new Uint8Array(32));
  const { outcomes } = await collectSamples([a], { digest });
  expect(outcomes[0]?.hash).toBe('0'.repeat(64));
});

it('refuses what is no file', async () => {
  await expect(collectSamples(JSON.parse('{}'))).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
  });
  await expect(collectSamples(JSON.parse('[{}]'))).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
  });
  expect((await collectSamples([fileWith('trống.xlsx', {})])).outcomes[0]?.verdict).toBe(
    'wrong-form',
  );
});

it('calls units by their names in what it tells', async () => {
  const changed = fileOf('a2.xlsx', 'xa-a', { '1': 9, '2': 7 });
  const { findings } = await collectSamples([a, changed]);
  const told = findings.find(({ code }) => code === 'collect/figures-changed');
  expect(told?.names?.['xa-a']).toEqual(units.byId.get('xa-a')?.name);
});
