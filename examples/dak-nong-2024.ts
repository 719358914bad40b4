/**
 * What Đắk Nông told of ten years, rebuilt from the press: letters, receptions of citizens and opinions of
 * voters. The figures agree with one another; of two that are mistyped it is said what cannot be right. They are
 * printed as a review of two anniversaries: ten years of a resolution, five of a conclusion.
 *
 * Run with `npx tsx --tsconfig examples/tsconfig.json examples/dak-nong-2024.ts` after `npm run build`.
 */
import { check, createDataset, createHierarchy, type ObservationInput } from 'danvan';
import { namesOf } from 'danvan/report';
import { indicators, unitKinds } from 'danvan/vietnam';
import { observations, units } from './dak-nong-2024/figures.js';
import { dakNongPapers } from './dak-nong-2024/papers.js';
import { date } from './dak-nong-2024/review.js';
import { sayAll, writePapers } from './shared/write-files.js';

const hierarchy = createHierarchy(units, { kinds: unitKinds });

/** Looks at all relations between the figures. */
function lookAt(given: readonly ObservationInput[]): void {
  const dataset = createDataset({ hierarchy, indicators, observations: given });
  const found = [...dataset.findings, ...check(dataset)];
  console.log(`${dataset.observations.length} số liệu, ${found.length} phát hiện`);
  sayAll(found, namesOf(dataset));
}

console.log('\ndak-nong-2024');
lookAt(observations);

// Two numbers with their digits changed: 7.112 complaints, 923 letters forwarded by the council.
const mistyped = new Map([
  ['petitions.complaints', 7121],
  ['councils.petitions-forwarded', 9230],
]);
lookAt(
  observations.map((given) => ({ ...given, value: mistyped.get(given.indicator) ?? given.value })),
);

await writePapers(dakNongPapers(), date);
