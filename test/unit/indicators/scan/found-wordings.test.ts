import { defineIndicator } from 'danvan';
import {
  foundWordings,
  indexWordings,
  sharesOfNames,
  weightOfArea,
  weightOfFound,
} from '#inside/indicators';
import { expect, it } from 'vitest';

const teams = defineIndicator({
  code: 'mediation.teams',
  name: 'Số tổ hòa giải',
  unit: 'tổ',
  kind: 'stock',
  otherNames: ['tổ hòa giải ở cơ sở'],
});

const index = indexWordings([teams]);

it('weighs what stands near of each wording', () => {
  const near = new Map([
    ['tổ', 1],
    ['hoà', 1],
  ]);
  const all = new Map([...near, ['giải', 1], ['tổ hoà', 1], ['hoà giải', 1]]);
  const best = (weighed: ReadonlyMap<string, number>): number =>
    Math.max(
      ...[...foundWordings(weighed, index)].map(([wording, sums]) => weightOfFound(wording, sums)),
    );
  expect(best(all)).toBeGreaterThan(best(near));
  expect(sharesOfNames(foundWordings(all, index)).get('mediation.teams')).toBeCloseTo(1);
});

it('adds to the area that was read before', () => {
  const weightOf = (topic?: string): number =>
    weightOfArea('mediation.teams', { weighed: new Map(), topic }, index);
  expect(weightOf('mediation')).toBeGreaterThan(weightOf());
});
