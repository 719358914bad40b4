import type { Reference } from '#room/records';
import type { RecordFacts } from './facts.js';
import type { StatedCount } from './stated-count.js';

/** Counts by the word of a catalogue. */
export type CountsByWord = Readonly<Record<string, StatedCount>>;

/** A fact for each word: `grades.good`. */
export const factsByWord = (field: string, counts: CountsByWord): RecordFacts =>
  Object.fromEntries(Object.entries(counts).map(([word, count]) => [`${field}.${word}`, count]));

/** The words that stand there, each with its place. */
export const wordsOfCounts = (field: string, counts: CountsByWord): readonly Reference[] =>
  Object.keys(counts).map((word) => ({ id: word, path: [field, word] }));
