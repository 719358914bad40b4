import { check, composeReview, createHierarchy, createUnitRegister } from 'danvan';
import { composeProgramme, composeProgrammeReview, composeProgress } from 'danvan/report';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeepFrozen } from '#inside/kit';
import {
  contributions,
  models,
  proposalOf,
  registerOf,
  resultsOf,
  sheetDocument,
} from '../support/campaign-documents.js';
import { facts, framed } from '../support/coordination-facts.js';
import { events, instrument, notes, reviews, tasks } from '../support/coordination-records.js';
import { datasetOf, sent } from '../support/figures.js';
import { reformInput } from '../support/reform.js';
import { figure, optionsOf, present, tableOf } from '../support/review.js';

const values = fc.oneof(
  fc.integer({ min: -5, max: 99 }),
  fc.record({ amount: fc.nat(50), to: fc.integer({ min: 51, max: 99 }) }),
  fc.constantFrom(null, { state: 'withheld' } as const),
);
const figures = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('xa-a', 'xa-b', 'phuong-c', 'tinh'),
      fc.constantFrom('sessions', 'received', 'successful', 'rate', 'teams'),
      values,
    )
    .map(([unit, code, value]) => ({ unit, code, value })),
  { maxLength: 12, selector: ({ unit, code }) => `${unit} ${code}` },
);

describe('what counts figures', () => {
  it('gives tables, reports and findings that are frozen all the way down', () => {
    fc.assert(
      fc.property(figures, (given) => {
        const observations = given.map(({ unit, code, value }) => figure(unit, code, value));
        const table = tableOf(observations, { compareWith: 'same-period-last-year' });
        const { hierarchy: _hierarchy, ...shown } = table;
        expect(isDeepFrozen(Object.freeze(shown))).toBe(true);
        const draftMark = 'DỰ THẢO';
        expect(isDeepFrozen(composeReview(optionsOf(table, { draftMark })))).toBe(true);
        const dataset = datasetOf(given.map(({ unit, code, value }) => sent(unit, code, value)));
        expect(isDeepFrozen(check(dataset))).toBe(true);
        expect(isDeepFrozen(dataset.findings)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

const review = present(reviews[0]);
const shared = { ...facts, ...framed, notes, events };

describe('what composes', () => {
  it.each([
    ['composeProgramme', () => composeProgramme({ ...framed, instrument: instrument('qc-2021') })],
    ['composeProgress', () => composeProgress(shared)],
    ['composeProgrammeReview', () => composeProgrammeReview({ ...shared, review })],
    ['composeModelRegister', registerOf],
    ['composeProposedModels', proposalOf],
    ['composeScoringSheet', sheetDocument],
    ['composeCampaignResults', resultsOf],
  ])('%s gives a document that is frozen all the way down', (_, compose) => {
    expect(isDeepFrozen(compose())).toBe(true);
  });

  it('leaves what it was given open', () => {
    const layout = structuredClone(present([framed.layout].flat()[0]));
    const signers = [{ post: 'Chủ tịch' }];
    const recipients = ['Lưu'];
    composeProgramme({
      ...framed,
      layout,
      signers,
      recipients,
      instrument: instrument('ct-2021-2025'),
    });
    for (const given of [layout, layout.body, signers, signers[0], recipients]) {
      expect(Object.isFrozen(given)).toBe(false);
    }
  });
});

describe('what is read and created', () => {
  const {
    kinds: _kinds,
    levels: _levels,
    linkTypes: _types,
    ...register
  } = createUnitRegister(reformInput);

  it.each<readonly [string, unknown]>([
    ['a hierarchy', createHierarchy(reformInput.units)],
    ['a register', Object.freeze(register)],
    ['a model', models[0]],
    ['a contribution', contributions[0]],
    ['a task', tasks[0]],
    ['an event', events[0]],
    ['a review', reviews[0]],
    ['a note', notes[0]],
    ['an instrument', instrument('ct-2021-2025')],
  ])('%s is frozen all the way down', (_, value) => {
    expect(isDeepFrozen(value)).toBe(true);
  });
});
