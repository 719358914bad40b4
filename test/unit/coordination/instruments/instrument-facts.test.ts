import { instrumentFacts, readReviews } from 'danvan/coordination';
import { coordinationLifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { programme } from '../../../support/coordination.js';
import { untyped } from '../../../support/untyped.js';

const bare = programme({ parties: [], contents: [] });
const unsigned = programme();
const plan = programme({ id: 'kh', kind: 'plan', parent: 'ct-2021' });
const next = programme({ id: 'ct-2022', replaces: 'ct-2021' });

describe('instrumentFacts', () => {
  it('meets nothing where nothing is known', () => {
    expect(Object.values(instrumentFacts(bare, { instruments: [bare] }))).not.toContain(true);
  });

  it('reads parties, contents and signatories off the instrument', () => {
    const signed = programme({
      parties: unsigned.parties.map((party) => ({ ...party, signatories: [{ post: 'Chủ tịch' }] })),
    });
    const [first, second] = [unsigned, signed].map((each) =>
      instrumentFacts(each, { instruments: [] }),
    );
    expect(first).toMatchObject({ parties: true, draft: true, signatures: false });
    expect(second).toMatchObject({ parties: true, draft: true, signatures: true });
  });

  it('lets a plan have one party', () => {
    const [party] = unsigned.parties;
    const own = programme({ kind: 'plan', parties: party === undefined ? [] : [party] });
    expect(instrumentFacts(own, { instruments: [] })).toMatchObject({ parties: true, draft: true });
    const joint = { ...own, kind: 'programme' } as const;
    expect(instrumentFacts(joint, { instruments: [] })).toMatchObject({ parties: false });
  });

  it('reads plans, reviews and what comes in its place off the records', () => {
    const review = { id: 'r', instrument: 'ct-2021', kind: 'interim', period: '2021-H1' };
    const { values: reviews } = readReviews(
      untyped([review, { ...review, id: 's', instrument: 'kh' }]),
    );
    const instruments = [unsigned, plan, next];
    expect(instrumentFacts(unsigned, { instruments, reviews })).toMatchObject({
      plan: true,
      'interim-review': true,
      'final-review': false,
      replacement: true,
    });
  });

  it('names requirements that the usual lifecycle has', () => {
    const needs = new Set(coordinationLifecycle.moves.flatMap((move) => move.needs));
    const facts = Object.keys(instrumentFacts(bare, { instruments: [] }));
    expect(facts.filter((fact) => !needs.has(fact))).toEqual([]);
  });
});
