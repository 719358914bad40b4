import { readDemocracyRecords, type DecisionInput, type WorkInput } from '#inside/democracy';
import { expect, it } from 'vitest';

const decision = { id: 'd', unit: 'x', content: 'road', date: '2026-03-08', labourDays: 60 };
const work = { unit: 'x', date: '2026-09-01' };

function found(given: Partial<DecisionInput>, works: readonly Omit<WorkInput, 'unit' | 'id'>[]) {
  const rows = works.map((each, at) => ({ ...work, id: `w${at}`, ...each }));
  const { findings } = readDemocracyRecords({
    decisions: [{ ...decision, ...given }],
    works: [{ id: 1 }, ...rows],
  });
  return findings.flatMap(({ code, path }) =>
    code.startsWith('democracy/') ? [[code, path.join('.')]] : [],
  );
}
const differs = [['democracy/work-differs-from-decision', 'works.1.labourDays']];

it('finds a work whose decision is not there', () => {
  expect(found({}, [{ decidedIn: 'e' }])).toEqual([
    ['democracy/unknown-record', 'works.1.decidedIn'],
  ]);
});

it('finds works that give more than was decided, all together', () => {
  const half = { decidedIn: 'd', labourDays: 30 };
  expect(found({}, [half, half])).toEqual([]);
  expect(found({}, [half, { ...half, labourDays: 31 }])).toEqual(differs);
  const over = { amount: 31, qualifier: 'over' } as const;
  expect(found({}, [half, { ...half, labourDays: over }])).toEqual(differs);
  expect(found({ labourDays: { amount: 50, qualifier: 'over' } }, [half, half])).toEqual([]);
});

it('finds works that give less only once the decision was carried out, and all tell', () => {
  const half = { decidedIn: 'd', labourDays: 30 };
  expect(found({}, [half])).toEqual([]);
  expect(found({ carriedOut: true }, [half])).toEqual(differs);
  expect(found({ carriedOut: true }, [half, { decidedIn: 'd' }])).toEqual([]);
});

it('finds a work of a decision that was not passed', () => {
  expect(found({ result: 'not-passed' }, [{ decidedIn: 'd' }])).toEqual([
    ['democracy/work-not-decided', 'works.1.decidedIn'],
  ]);
});

it('finds a work that names no decision and tells what one tells as well', () => {
  const twice = [['democracy/work-perhaps-twice', 'works.1.labourDays']];
  expect(found({ carriedOut: true }, [{ labourDays: 60 }])).toEqual(twice);
  expect(found({ carriedOut: true }, [{ labourDays: 59 }])).toEqual([]);
  expect(found({}, [{ labourDays: 60 }])).toEqual([]);
});
