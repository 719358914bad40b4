import { checkRecognition, type Commendation } from 'danvan/campaigns';
import { modelLifecycle as lifecycle } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { modelOf, shortLifecycle } from '../../../support/campaigns.js';

const decisionOf = (different: Partial<Commendation> = {}): Commendation => ({
  id: 'qd',
  kind: 'recognition',
  decision: 'qd-12',
  date: '2021-12-20',
  level: 'district',
  title: 'Mô hình Dân vận khéo cấp huyện',
  recipients: [{ model: 'm' }],
  ...different,
});
const history = [
  { to: 'reviewed', date: '2021-12-10' },
  { to: 'recognised', date: '2021-12-20' },
];
const recognised = modelOf({ state: 'recognised', history });

describe('checkRecognition', () => {
  it('finds nothing where decision and state agree, nor where nobody is recognised', () => {
    expect(checkRecognition([recognised], [decisionOf()], lifecycle)).toEqual([]);
    expect(checkRecognition([modelOf()], [], lifecycle)).toEqual([]);
  });

  it('finds a recognised model without a decision; a reward is none', () => {
    const reward = decisionOf({ kind: 'reward' });
    expect(checkRecognition([recognised], [reward], lifecycle)).toMatchObject([
      { code: 'campaigns/recognised-without-decision', path: ['models', 'm'] },
    ]);
  });

  it('finds a decision for a model that was never recognised', () => {
    const reviewed = modelOf({ state: 'reviewed' });
    expect(checkRecognition([reviewed], [decisionOf()], lifecycle)).toMatchObject([
      {
        code: 'campaigns/decision-without-recognition',
        params: { commendation: 'qd', model: 'm', state: 'reviewed' },
      },
    ]);
  });

  it('keeps the decision of a model that was withdrawn', () => {
    const withdrawn = modelOf({
      state: 'withdrawn',
      history: [...history, { to: 'withdrawn', date: '2023-01-01' }],
    });
    expect(checkRecognition([withdrawn], [decisionOf()], lifecycle)).toEqual([]);
    expect(checkRecognition([modelOf({ state: 'withdrawn' })], [decisionOf()], lifecycle)).toEqual(
      [],
    );
  });

  it.each([
    ['2021-12-09', 1],
    ['2021-12-10', 0],
    [undefined, 0],
  ])('of a decision of %s before the review of 2021-12-10 it finds %s', (date, count) => {
    const found = checkRecognition([recognised], [decisionOf({ date })], lifecycle);
    expect(found.map(({ code }) => code)).toEqual(
      Array<string>(count).fill('campaigns/decision-before-review'),
    );
  });

  it('goes by what the states say, not by their names', () => {
    const grown = modelOf({
      state: 'quả',
      history: [
        { to: 'cây', date: '2021-12-21' },
        { to: 'quả', date: '2021-12-22' },
      ],
    });
    expect(checkRecognition([grown], [decisionOf()], shortLifecycle)).toMatchObject([
      { code: 'campaigns/decision-before-review', params: { reviewed: '2021-12-21' } },
    ]);
  });

  it('counts a model named twice by one decision once', () => {
    const twice = decisionOf({ recipients: [{ model: 'm' }, { model: 'm' }], date: '2020-01-01' });
    expect(checkRecognition([recognised], [twice], lifecycle)).toHaveLength(1);
  });

  it('refuses what is no commendation, and freezes nothing of it', () => {
    const recipients: { readonly model: string } = { model: 'm' };
    const untyped: Commendation = JSON.parse('{}');
    const wrong = Object.assign(untyped, decisionOf(), { recipients });
    expect(() => checkRecognition([recognised], [wrong], lifecycle)).toThrow(/recipients/);
    expect(Object.isFrozen(recipients)).toBe(false);
  });
});
