/**
 * What Đắk Nông told of ten years, rebuilt from the press: letters, receptions of citizens and opinions of
 * voters. The figures agree with one another; of two that are mistyped it is said what cannot be right. They are
 * printed as a review of two anniversaries: ten years of a resolution, five of a conclusion.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/dak-nong-2024.ts` after `npm run build`.
 */
import {
  aggregate,
  check,
  createDataset,
  createHierarchy,
  namesOf,
  type ObservationInput,
} from 'danvan';
import { indicators, unitKinds } from 'danvan/vietnam';
import { observations, units } from './dak-nong-2024/figures.js';
import { reviewOf } from './dak-nong-2024/review.js';
import { draftMark, sayAll, writeFiles } from './shared/write-files.js';

const hierarchy = createHierarchy(units, { kinds: unitKinds });

/** Looks at all relations between the figures. */
function lookAt(given: readonly ObservationInput[]): void {
  const dataset = createDataset({ hierarchy, indicators, observations: given });
  const found = [...dataset.findings, ...check(dataset)];
  console.log(`${dataset.observations.length} số liệu, ${found.length} phát hiện`);
  sayAll(found, namesOf(dataset));
}

lookAt(observations);

// Two numbers with their digits changed: 7.112 complaints, 923 letters forwarded by the council.
const mistyped = new Map([
  ['petitions.complaints', 7121],
  ['councils.petitions-forwarded', 9230],
]);
lookAt(
  observations.map((given) => ({ ...given, value: mistyped.get(given.indicator) ?? given.value })),
);

const dataset = createDataset({ hierarchy, indicators, observations });
const asked = { units: 'dak-nong', period: '2013/2023' };
const petitions = ['received', 'processed', 'complaints', 'denunciations', 'feedback'].map(
  (name) => `petitions.${name}`,
);
const report = reviewOf(
  {
    petitions: aggregate(dataset, { ...asked, indicators: petitions }),
    reception: aggregate(dataset, { ...asked, categories: { body: 'authorities' } }),
    council: aggregate(dataset, {
      ...asked,
      period: '2013/..2024-06-10',
      categories: { level: 'province' },
    }),
  },
  draftMark,
);
await writeFiles('dak-nong-2024-tong-ket', report, '2024-06-10');
