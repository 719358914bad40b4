import type { LetterLabels } from '#room/locale';

/** How one kind of short document is framed. */
export interface LetterKindFacts {
  /** The label of its name. */
  readonly name: keyof LetterLabels & `kind-${string}`;
  /** The label of its letters in the symbol; none where the layout says them, or it has no number. */
  readonly symbol?: keyof LetterLabels & `symbol-${string}`;
  /** Whether it names to whom it goes: always, as reports of its layout do, or in its own words. */
  readonly addressed: 'always' | 'as-reports' | 'never';
  /** Whether what it rests on stands in lines of its own, not in its first sentence. */
  readonly hasBasisLines: boolean;
}

const asReport = { addressed: 'as-reports', hasBasisLines: false } as const;

/** The kinds of short documents. */
export const letterKinds = {
  letter: { name: 'kind-letter', addressed: 'always', hasBasisLines: false },
  notice: { name: 'kind-notice', symbol: 'symbol-notice', ...asReport },
  report: { name: 'kind-report', symbol: 'symbol-report', ...asReport },
  'quick-report': { name: 'kind-quick', symbol: 'symbol-report', ...asReport },
  'urgent-report': { name: 'kind-urgent', symbol: 'symbol-report', ...asReport },
  minutes: { name: 'kind-minutes', symbol: 'symbol-minutes', ...asReport },
  invitation: {
    name: 'kind-invitation',
    symbol: 'symbol-invitation',
    addressed: 'never',
    hasBasisLines: false,
  },
  plan: {
    name: 'kind-plan',
    symbol: 'symbol-plan',
    addressed: 'as-reports',
    hasBasisLines: true,
  },
  submission: {
    name: 'kind-submission',
    symbol: 'symbol-submission',
    addressed: 'always',
    hasBasisLines: true,
  },
  'cover-slip': {
    name: 'kind-cover-slip',
    symbol: 'symbol-cover-slip',
    addressed: 'always',
    hasBasisLines: false,
  },
  'return-slip': { name: 'kind-return-slip', addressed: 'always', hasBasisLines: false },
} as const satisfies Readonly<Record<string, LetterKindFacts>>;

/** One of {@link letterKinds}. */
export type LetterKind = keyof typeof letterKinds;
