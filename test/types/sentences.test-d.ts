import type { FindingParams, Sentence, SentencesOf } from 'danvan/findings';
import { vi } from 'danvan';
import { defineFindings, note, withSentences } from 'danvan/findings';

/** Never run; `tsc` checks that each language must have a sentence for every code of a room. */
export function typesOfSentences(): void {
  const roomFinding = defineFindings('room', {
    cold: note<{ readonly degrees: number }>(),
    dark: note(),
  });
  type Sentences = SentencesOf<typeof roomFinding>;

  const all: Sentences = {
    'room/cold': ({ degrees }, say) => `the room has ${say.number(degrees)} degrees.`,
    'room/dark': () => 'the room is dark.',
  };
  withSentences(vi, roomFinding, all);
  // @ts-expect-error - a code without a sentence
  withSentences(vi, roomFinding, { 'room/dark': () => '' });
  // @ts-expect-error - a code without a sentence
  const missing: Sentences = { 'room/cold': () => '' };
  void missing;
  const misspelt: Sentences = {
    ...all,
    // @ts-expect-error - a code that the room does not have
    'room/drak': () => 'the room is dark.',
  };
  void misspelt;
  // @ts-expect-error - a fact that the code does not have
  const wrong: Sentences['room/cold'] = ({ warmth }) => `${warmth}`;
  void wrong;

  const ours: { readonly [Code in keyof FindingParams]?: Sentence<FindingParams[Code]> } = {
    'tally/no-unit': ({ record }) => record,
    // @ts-expect-error - a code of no room
    'tally/no-unit-at-all': () => '',
  };
  void ours;
}
