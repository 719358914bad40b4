import { aggregate, createDataset, createHierarchy } from 'danvan';
import { indicators, unitKinds } from 'danvan/vietnam';
import type { Papers } from '../shared/write-files.js';
import { observations, units } from './figures.js';
import { reviewOf } from './review.js';

const codesOf = (asked: (code: string) => boolean): readonly string[] => [
  ...new Set(observations.map(({ indicator }) => indicator).filter(asked)),
];

const isCouncil = (code: string): boolean => code.startsWith('councils.');

/** The review, each figure counted for the time that it stands for. */
export function dakNongPapers(): Papers {
  const hierarchy = createHierarchy(units, { kinds: unitKinds });
  const dataset = createDataset({ hierarchy, indicators, observations });
  const tableOf = (period: string, codes: readonly string[]) =>
    aggregate(dataset, { units: 'dak-nong', period, indicators: codes });
  const tables = {
    // Of the dialogues the article tells for one year alone: that is said in words.
    decade: tableOf(
      '2013/2023',
      codesOf((code) => !isCouncil(code) && code !== 'dialogues.events'),
    ),
    council: tableOf('2013/..2024-06-10', codesOf(isCouncil)),
  };
  return { 'dak-nong-2024-tong-ket': reviewOf(tables) };
}
