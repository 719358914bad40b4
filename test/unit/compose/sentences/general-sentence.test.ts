import { en, vi } from 'danvan';
import { indicators } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { generalSentence } from '#inside/compose';
import {
  gridTable,
  observationsOf,
  saidOf,
  type GridCase,
} from '../../../support/sentence-grid.js';

const grid: readonly GridCase[] = [
  { title: 'zero', now: [0, 0] },
  { title: 'nil', now: [{ state: 'nil' }, { state: 'nil' }] },
  { title: 'zero, a base', now: [0, 0], before: [3, 2] },
  { title: 'one', now: [1, 0] },
  { title: 'two, up', now: [2, 0], before: [1, 0] },
  { title: 'ten, down', now: [5, 5], before: [7, 6] },
  { title: 'equal', now: [5, 5], before: [4, 6] },
  { title: 'a base of zero', now: [5, 5], before: [0, 0] },
  { title: 'no base', now: [5, 5] },
  { title: 'other senders', now: [5, 5], before: [7] },
  { title: 'other senders, draft', now: [5, 5], before: [7], draft: true },
  { title: 'a million', now: [400_000, 600_000], before: [300_000, 600_000] },
  { title: '58.5 billion', now: [58_000_000_000, 500_000_000], before: [49_000_000, 0] },
  { title: 'a plan', now: [40, 6], plan: [30, 20] },
  { title: 'a plan and a base', now: [40, 6], before: [20, 6], plan: [30, 20] },
  { title: 'missing', now: [null, null] },
  { title: 'missing, draft', now: [null, null], draft: true },
  { title: 'partial', now: [12] },
  { title: 'partial zero', now: [0] },
  { title: 'own figure of the province', now: [undefined, undefined, 5] },
  { title: 'nearly', now: [{ amount: 134, qualifier: 'nearly' }, 0] },
  { title: 'at most', now: [{ amount: 5, qualifier: 'at-most' }, 0] },
  { title: 'over', now: [{ amount: 134, qualifier: 'over' }, 0] },
  { title: 'about', now: [{ amount: 134, qualifier: 'about' }, 0] },
  { title: 'many', now: [{ amount: null, qualifier: 'many' }, 0] },
  { title: 'range', now: [{ amount: 80, to: 100 }, 0] },
  { title: 'withheld', now: [{ state: 'withheld' }, { state: 'withheld' }] },
];

const codes = [
  'outreach.sessions',
  'petitions.complaints',
  'mediation.teams',
  'network.party-members',
  'disclosure.items-disclosed',
  'appeal.cash',
  'appeal.rice',
  'works.total-value',
];

const tables = grid.map((one) => gridTable(codes.flatMap((code) => observationsOf(code, one))));

const linesOf = (language: 'vi' | 'en'): string =>
  codes
    .map((code) => {
      const said = grid.flatMap(({ title, draft = false }, at) => {
        const table = tables[at];
        return table === undefined
          ? []
          : [`  ${title}: ${saidOf(table, { code, language, draft })}`];
      });
      return [`${code}`, ...said].join('\n');
    })
    .join('\n\n');

/** Two communes' figures of every indicator, and of what it leans on. */
const everything = gridTable(
  indicators
    .filter(({ kind }) => kind !== 'ratio')
    .flatMap(({ code, partOf, parts = [] }, at) => {
      const size = partOf === undefined && parts.length === 0 ? 40 + (at % 7) : 30;
      const now = parts.length > 0 ? [size * 2, size] : [size, 12];
      return observationsOf(code, { title: '', now, before: [20, 12 + (at % 3)] });
    }),
);

describe('generalSentence', () => {
  it.each(['vi', 'en'] as const)('says a grid of values in %s', async (language) => {
    const path = `../../../snapshots/sentences/grid-${language}.txt`;
    await expect(`${linesOf(language)}\n`).toMatchFileSnapshot(path);
  });

  it.each(['vi', 'en'] as const)('tells every indicator in %s', async (language) => {
    const said = indicators.map(({ code }) => `${code}: ${saidOf(everything, { code, language })}`);
    const path = `../../../snapshots/sentences/indicators-${language}.txt`;
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(path);
  });

  it('writes a template', () => {
    const teams = indicators.find(({ code }) => code === 'mediation.teams');
    expect(teams && generalSentence(teams, vi)).toBe(
      '{whole-area} có {mediation.teams} tổ hòa giải[, {mediation.teams:change}][, {mediation.teams:reached}].',
    );
    expect(teams && generalSentence(teams, en)).toBe(
      'Mediation teams: {mediation.teams}[, {mediation.teams:change}][, {mediation.teams:reached}].',
    );
  });
});
