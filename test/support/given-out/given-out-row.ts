import type { Severity } from 'danvan';
import type { FactsOf } from 'danvan/findings';
import type { ByLanguage } from '#inside/text';

/** How grave a finding is, facts to try its sentence with, and what is then said in each language. */
export type GivenOutRow<Facts> = readonly [
  severity: Severity,
  facts: Facts,
  said: ByLanguage<string>,
];

/** A row for each code that a maker of findings knows. */
export type GivenOut<Maker extends { readonly facts?: unknown }> = {
  readonly [Code in keyof FactsOf<Maker>]: GivenOutRow<FactsOf<Maker>[Code]>;
};
