import {
  addCompletions,
  carryOver,
  completionByContent,
  completionOf,
  cycleRounds,
  moveOn,
  overdueTasks,
  taskStanding,
  type CoordinationTask,
} from 'danvan/coordination';
import { allowedMoves } from 'danvan/documents';
import { readHolidayTable } from 'danvan/time';
import { coordinationLifecycle, coordinationTaskLifecycle as lifecycle } from 'danvan/vietnam';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programme, task } from '../support/coordination.js';

const states = lifecycle.states.map(({ id }) => id);
const hundredths = fc.integer({ min: 1, max: 1e6 }).map((amount) => amount / 100);
const day = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));
const asOf = day;
const taskOf = fc
  .record({
    state: fc.constantFrom(...states),
    content: fc.constantFrom('A', 'B', undefined),
    weight: fc.option(hundredths, { nil: undefined }),
    due: day,
    target: fc.option(
      hundredths.map((amount) => ({ indicator: 'x', amount })),
      { nil: undefined },
    ),
    progress: fc.array(fc.record({ date: day, amount: hundredths }), { maxLength: 4 }),
  })
  .map((change) => task(change));
const tasksOf: fc.Arbitrary<readonly CoordinationTask[]> = fc
  .array(taskOf, { maxLength: 12 })
  .map((tasks) => tasks.map((each, at) => ({ ...each, id: `nv-${at}` })));

describe('completion', () => {
  const options = (date: string, isWeighted: boolean) => ({ lifecycle, asOf: date, isWeighted });

  it('does not depend on order', () => {
    fc.assert(
      fc.property(tasksOf, asOf, fc.boolean(), (tasks, date, isWeighted) => {
        const asked = options(date, isWeighted);
        expect(completionOf(tasks.toReversed(), asked)).toEqual(completionOf(tasks, asked));
      }),
    );
  });

  it('adds up from any parts, and from contents', () => {
    fc.assert(
      fc.property(tasksOf, fc.nat({ max: 12 }), fc.boolean(), (tasks, cut, isWeighted) => {
        const asked = options('2021-12-31', isWeighted);
        const whole = completionOf(tasks, asked);
        const parts = [tasks.slice(0, cut), tasks.slice(cut)];
        expect(addCompletions(parts.map((part) => completionOf(part, asked)))).toEqual(whole);
        expect(addCompletions(completionByContent(tasks, asked))).toEqual(whole);
        expect(whole.done).toBeLessThanOrEqual(whole.total);
      }),
    );
  });
});

describe('carrying over', () => {
  const into = programme({ id: 'ct-2022', term: { kind: 'year', period: '2022' } });

  it('loses nothing: each task is done, dropped, or carried on by exactly one other', () => {
    fc.assert(
      fc.property(tasksOf, (tasks) => {
        const options = { into, lifecycle, asOf: '2021-12-31' };
        const carried = carryOver(tasks, options).tasks;
        for (const each of tasks) {
          const { isDone, isDropped } = taskStanding(each, options);
          const carriers = carried.filter(({ origin }) => origin?.task === each.id);
          expect(carriers).toHaveLength(isDone || isDropped ? 0 : 1);
        }
        const all = [...tasks, ...carried];
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(carryOver(tasks, { ...options, existing: carried }).tasks).toEqual([]);
      }),
    );
  });

  it('keeps done and still to do together: what was done and what remains make the target', () => {
    fc.assert(
      fc.property(tasksOf, (tasks) => {
        const options = { into, lifecycle, asOf: '2021-12-31' };
        for (const next of carryOver(tasks, options).tasks) {
          const before = tasks.find(({ id }) => id === next.origin?.task);
          if (before?.target === undefined || next.target === undefined) continue;
          const { amount } = taskStanding(before, options);
          const cents = [amount, next.target.amount, before.target.amount].map((each) =>
            Math.round(each * 100),
          );
          const [did = 0, rest = 0, target = 0] = cents;
          expect(rest).toBe(Math.max(0, target - did));
        }
      }),
    );
  });
});

describe('what is overdue', () => {
  it('is open, was due before the day, and is late by as many days as have passed', () => {
    const options = { instruments: [programme()], lifecycle, holidays: readHolidayTable({}).value };
    fc.assert(
      fc.property(tasksOf, asOf, (tasks, date) => {
        const late = overdueTasks(tasks, { ...options, asOf: date });
        const open = new Set(['assigned', 'under-way']);
        const expected = tasks.filter(({ state, due = '' }) => open.has(state) && due < date);
        expect(new Set(late.map((each) => each.task))).toEqual(new Set(expected));
        for (const { due, days } of late) {
          expect(Date.parse(date) - Date.parse(due)).toBe(days * 86_400_000);
        }
      }),
    );
  });
});

describe('the rounds of a cycle', () => {
  it('follow each other without a gap within whole years', () => {
    const frequency = fc.constantFrom('month' as const, 'quarter', 'half-year', 'year');
    const years = fc.tuple(fc.integer({ min: 1950, max: 2100 }), fc.nat({ max: 9 }));
    fc.assert(
      fc.property(frequency, years, (each, [first, more]) => {
        const term = {
          kind: 'stage',
          from: `${first}-01-01`,
          to: `${first + more}-12-31`,
        } as const;
        const holidays = readHolidayTable({}).value;
        const laid = cycleRounds({ frequency: each, units: [] }, term, { holidays });
        const perYear = { month: 12, quarter: 4, 'half-year': 2, year: 1 }[each];
        expect(laid).toHaveLength(perYear * (more + 1));
        expect(laid.at(-1)?.due).toBe(term.to);
        expect(laid.map(({ due }) => due)).toEqual(laid.map(({ due }) => due).toSorted());
      }),
    );
  });
});

describe('moves of instruments', () => {
  const everything = Object.fromEntries(
    coordinationLifecycle.moves.flatMap(({ needs }) => needs.map((need) => [need, true])),
  );

  it('are made exactly where the lifecycle allows them', () => {
    const ids = coordinationLifecycle.states.map(({ id }) => id);
    const state = fc.constantFrom(...ids);
    const role = fc.constantFrom('lead', 'parties', 'party-committee', 'stranger');
    fc.assert(
      fc.property(state, state, role, (from, to, by) => {
        const allowed = allowedMoves(coordinationLifecycle, from, by).map((move) => move.to);
        const move = { to, by, date: '2021-04-08', facts: everything };
        const moved = moveOn(coordinationLifecycle, programme({ state: from }), move);
        expect(moved.ok).toBe(allowed.includes(to));
      }),
      { numRuns: 300 },
    );
  });
});
