import {
  check,
  createDataset,
  createHierarchy,
  describeFinding,
  en,
  vi,
  type ObservationInput,
} from 'danvan';
import { namesOf } from 'danvan/report';
import { indicators, unitKinds } from 'danvan/vietnam';
import * as dakNong from '../../../examples/dak-nong-2024/figures.js';
import { readText } from '../../support/repository.js';

const tayNinh = JSON.parse(readText('examples/data/tay-ninh-2020-h1.json'));

/** The example data of the two articles that have most figures. */
const examples = { 'Tây Ninh': tayNinh, 'Đắk Nông': dakNong } as const;

export type Example = keyof typeof examples;

/** A figure of an example that is changed or, where it has none, added. */
export type Change = Pick<ObservationInput, 'indicator' | 'value'> & Partial<ObservationInput>;

/** A finding as tests compare it. */
export interface Said {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

const given = (example: Example): readonly ObservationInput[] => examples[example].observations;

/** The amounts that an example has of an indicator. */
export const amountsOf = (example: Example) => {
  const hierarchy = createHierarchy(examples[example].units, { kinds: unitKinds });
  const dataset = createDataset({ hierarchy, indicators, observations: given(example) });
  return (code: string): readonly (number | null)[] =>
    dataset.observations.flatMap(({ indicator, value }) =>
      indicator === code && 'amount' in value ? [value.amount] : [],
    );
};

function changed(all: readonly ObservationInput[], change: Change): readonly ObservationInput[] {
  const hit = all.find(({ indicator }) => indicator === change.indicator);
  const [like] = all;
  if (like === undefined) throw new Error('the example has no figures');
  const { unit, period, scope } = like;
  return hit === undefined
    ? [...all, { unit, period, scope, ...change }]
    : all.map((each) => (each === hit ? { ...each, ...change } : each));
}

/** What is found in an example after some of its figures were changed, in both languages. */
export function foundIn(example: Example, changes: readonly Change[] = []): readonly Said[] {
  const hierarchy = createHierarchy(examples[example].units, { kinds: unitKinds });
  const observations = changes.reduce(changed, given(example));
  const dataset = createDataset({ hierarchy, indicators, observations });
  const names = namesOf(dataset);
  return [...dataset.findings, ...check(dataset)].map((finding) => ({
    code: finding.code,
    vi: describeFinding(finding, vi, names),
    en: describeFinding(finding, en, names),
  }));
}
