import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { nameSchema } from '#room/organization';
import { textSchema } from '#room/text';
import { countingRules, type Counting, type DefinitionRule } from './counting-rules.js';
import { code } from './indicator-code.js';

const breakSchema = strictObject({
  /** The first day of the new meaning. */
  on: z.iso.date(),
  /** What has changed. */
  what: nameSchema,
  legalBasis: z.optional(z.string()),
});

/** What an indicator means, by which words it is known, and how far that can be trusted. */
export const meaningFields = {
  /** Other words by which articles and reports call it, in lower case. */
  otherNames: z.optional(z.readonly(z.array(textSchema))),
  /**
   * Further fields by which its figures may be told apart, with categories of the user's own. Each is at
   * most the total; more than the total together is a warning, as they may overlap.
   */
  dimensions: z.optional(z.readonly(z.array(textSchema))),
  /** Those of `dimensions` in which one thing is counted in several categories; no sum is held to the total. */
  overlapping: z.optional(z.readonly(z.array(textSchema))),
  /**
   * Days from which the same words mean something else, the earliest first. Figures of both sides
   * are not compared.
   */
  breaks: z.optional(z.readonly(z.array(breakSchema))),
  /** The indicator of which this one is a later version: figures of both are never added. */
  replaces: z.optional(code),
  /** Why `confirmed` is false. */
  doubt: z.optional(nameSchema),
  /** No longer to be used; its figures still count. */
  deprecated: z.optional(
    strictObject({
      /** What to use in its place. */
      use: z.optional(code),
      why: z.optional(nameSchema),
    }),
  ),
};

/** The parts of a definition that depend on each other. */
interface Meaning {
  readonly code: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly breaks?: readonly { readonly on: string }[] | undefined;
  readonly confirmed: boolean;
  readonly doubt?: unknown;
  readonly related: readonly string[];
}

const rules = [
  {
    is: ({ from, to, validFrom = from, validTo = to }: Meaning) =>
      validFrom !== undefined && validTo !== undefined && validTo < validFrom,
    breach: breach('from-after-to', 'ends before it begins', 'to'),
  },
  {
    is: ({ breaks = [] }: Meaning) =>
      breaks.some(({ on }, at) => at > 0 && on <= (breaks[at - 1]?.on ?? '')),
    breach: breach(
      'breaks-in-order',
      'has breaks that are not in the order of their days',
      'breaks',
    ),
  },
  {
    is: ({ confirmed, doubt }: Meaning) => confirmed && doubt !== undefined,
    breach: breach('doubt-of-confirmed', 'has a doubt though it is confirmed', 'doubt'),
  },
  {
    is: ({ code: own, related }: Meaning) => related.includes(own),
    breach: breach('leans-on-itself', 'leans on itself', 'code'),
  },
] as const satisfies readonly DefinitionRule<Meaning>[];

type Checked = Omit<Meaning, 'related'> &
  Counting & {
    readonly deprecated?: { readonly use?: string | undefined } | undefined;
    readonly partOf?: string | undefined;
    readonly sessions?: string | undefined;
    readonly carriedOver?: string | undefined;
    readonly replaces?: string | undefined;
    readonly parts?: readonly string[] | undefined;
    readonly otherParts?: readonly string[] | undefined;
  };

/** Holds a definition to the rules that no single field can say; each breach is an issue. */
export const meaningRules = ({ value, issues }: z.core.ParsePayload<Checked>): void => {
  const { partOf, sessions, carriedOver, replaces, deprecated, ratio } = value;
  const { parts = [], otherParts = [] } = value;
  const terms = [ratio?.numerator, ratio?.denominator, deprecated?.use];
  const related = [
    partOf,
    sessions,
    carriedOver,
    replaces,
    ...terms,
    ...parts,
    ...otherParts,
  ].filter((one) => one !== undefined);
  const broken = [
    ...rules.filter(({ is }) => is({ ...value, related })),
    ...countingRules.filter(({ is }) => is(value)),
  ];
  for (const { breach: rule } of broken) {
    const { error: message, params, path = [] } = rule;
    issues.push({ code: 'custom', message, params, path: [...path], input: value });
  }
};
