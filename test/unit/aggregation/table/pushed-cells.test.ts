import { aggregate, periodOf, type ObservationInput } from 'danvan';
import { describe, expect, it } from 'vitest';
import {
  pushedCells,
  pushedOutcome,
  type Pushed,
  type PushedFigure,
  type TablePlan,
} from '#inside/aggregation';
import { isDeepFrozen } from '#inside/kit';
import { datasetOf, sent } from '../../../support/figures.js';
import { planFor } from '../../../support/plain-figure.js';
import { figureElsewhere, sumElsewhere } from '../../../support/pushed-figure.js';

const [tinh, b] = [0, 2];
const periods = ['2026-Q3', '2026-Q4'].map((id) => periodOf(id));
const ofB = sent('xa-b', 'sessions', 5);
const elsewhere = sumElsewhere({
  amount: 12,
  counted: 2,
  hasAmount: true,
  reported: 2,
  expected: 2,
});

/** What was counted elsewhere of sessions: all but the rows of commune B. */
const pushedBy = (figure: PushedFigure | null): Pushed => ({
  figureOf: ({ indicator: { code } }) => (code === 'x.sessions' ? figure : null),
  outcomeOf: pushedOutcome,
  sent: null,
});
const parted = { plain: [tinh], rest: [b] };

interface Given extends Pick<Partial<TablePlan>, 'baseOf' | 'compareWith'> {
  readonly code?: string;
  readonly figure?: PushedFigure | null;
}

/** The cells of the province over two quarters. */
function cellsOf(rows: readonly ObservationInput[], given: Given = {}) {
  const { code = 'x.sessions', figure = figureElsewhere(parted, elsewhere), ...more } = given;
  const dataset = datasetOf(rows);
  const indicator = dataset.catalogue.get(code);
  if (indicator === undefined) throw new RangeError(`There is no ${code}.`);
  const plan = planFor(dataset, { pushed: pushedBy(figure), ...more });
  return pushedCells(plan, { indicator, periods, roots: [tinh] });
}

describe('cells of a figure that was counted elsewhere', () => {
  it('join what was with what is here, period by period', () => {
    const cells = cellsOf([ofB]).map(({ unit, period, amount }) => [unit, period, amount]);
    expect(cells).toEqual([
      ['tinh', '2026-Q3', 17],
      ['tinh', '2026-Q4', 12],
    ]);
  });

  it('are those of memory where all rows are here', () => {
    const rows = [sent('xa-a', 'received', 3), sent('xa-b', 'received', 4)];
    const options = { units: 'tinh', periods: ['2026-Q3', '2026-Q4'], indicators: ['x.received'] };
    expect(cellsOf(rows, { code: 'x.received' })).toEqual(
      aggregate(datasetOf(rows), options).total,
    );
  });

  it('are set beside another period that was counted elsewhere, too', () => {
    const before = { ...elsewhere, amount: 10 };
    const figure: PushedFigure = {
      ...figureElsewhere({ plain: [tinh], rest: [] }, elsewhere),
      sumOf: (_, { id }) => (id === '2025-Q3' ? before : elsewhere),
    };
    const baseOf = () => periodOf('2025-Q3');
    const [cell] = cellsOf([], { figure, baseOf, compareWith: 'same-period-last-year' });
    expect(cell?.base).toMatchObject({ period: '2025-Q3', amount: 10, difference: 2 });
  });

  it('are frozen, and so is what they hold', () => {
    const [cell] = cellsOf([ofB]);
    expect(Object.isFrozen(cell)).toBe(true);
    expect([cell?.coverage, cell?.bounds].map(Object.isFrozen)).toEqual([true, true]);
  });
});

describe('their lists', () => {
  it('are those of both halves', () => {
    const sum = sumElsewhere(elsewhere, { silent: [3], contributors: [70] });
    const [cell] = cellsOf([ofB], { figure: figureElsewhere(parted, sum) });
    expect(cell).toMatchObject({ silent: ['phuong-c'], contributors: [0, 70] });
  });

  it('are frozen, and the same whenever they are read', () => {
    const sum = sumElsewhere(elsewhere, {
      silent: [3],
      partial: [{ unit: 1, reason: 'error' }],
      contributors: [70],
      excluded: [{ position: 71, reason: 'error' }],
    });
    for (const figure of [figureElsewhere(parted, sum), null]) {
      const [cell] = cellsOf([ofB], { figure });
      for (const list of ['silent', 'partial', 'contributors', 'excluded'] as const) {
        expect(isDeepFrozen(cell?.[list]), list).toBe(true);
        expect(cell?.[list]).toBe(cell?.[list]);
      }
    }
  });

  it('are there where one of them was not fetched', () => {
    const some = {
      ...elsewhere,
      lists: () => ({
        ...sumElsewhere({}, { silent: [3] }).lists(),
        get contributors(): never {
          throw new RangeError('They were not fetched.');
        },
      }),
    };
    const [cell] = cellsOf([ofB], { figure: figureElsewhere(parted, some) });
    expect(() => cell?.contributors).toThrow('not fetched');
    expect([cell?.silent, cell?.excluded]).toEqual([['phuong-c'], []]);
  });

  it('are not asked for before one is read', () => {
    const unread = {
      ...elsewhere,
      lists: () => {
        throw new RangeError('They were read.');
      },
    };
    const [cell] = cellsOf([ofB], { figure: figureElsewhere(parted, unread) });
    expect(cell?.amount).toBe(17);
    expect(() => cell?.silent).toThrow('They were read.');
  });
});
