import { describeFinding, en, vi } from 'danvan';
import { defineFindings, warning, withSentences } from 'danvan/findings';
import { describe, expect, it } from 'vitest';

const hallFinding = defineFindings('hall', {
  full: warning<{ readonly seats: number }>(),
  closed: warning(),
});
const full = hallFinding('hall/full', { seats: 1200 });
const sentences = {
  'hall/full': ({ seats }: { readonly seats: number }) => `there are only ${seats} seats.`,
  'hall/closed': () => 'the hall is closed.',
};

describe('withSentences', () => {
  it('adds sentences to a language and leaves it as it was', () => {
    const english = withSentences(en, hallFinding, {
      ...sentences,
      'hall/full': ({ seats }, say) => `the hall has only ${say.number(seats)} seats.`,
    });
    expect(describeFinding(full, english)).toBe('The hall has only 1,200 seats.');
    expect(describeFinding(full, en)).toBe('A finding without an explanation, code hall/full.');
    expect(english.labels).toBe(en.labels);
    expect(Object.isFrozen(english)).toBe(true);
    expect(Object.isFrozen(english.sentences)).toBe(true);
  });

  it('names the codes that lack a sentence', () => {
    const given: typeof sentences = JSON.parse('{}');
    expect(() => withSentences(vi, hallFinding, given)).toThrow(/hall\/full, hall\/closed/);
  });

  it('refuses a language that is no value', () => {
    const given: typeof vi = JSON.parse('"vi"');
    expect(() => withSentences(given, hallFinding, sentences)).toThrow(/import \{ vi \}/);
  });
});
