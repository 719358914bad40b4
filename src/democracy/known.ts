import * as z from 'zod/mini';
import { requireShape, object } from '#room/findings';
import { knownUnits } from '#room/organization';
import { holidayTableShape, periodOptionsShape } from '#room/time';
import { idsOfList, keptShape, listOfIds, type KnownIds } from '#room/records';
import { boardRuleSchema } from './boards/board-rule.js';
import { conferenceRuleSchema } from './conferences/conference-rule.js';
import { initiativeRuleSchema } from './decisions/initiative-rule.js';
import { votingRulesShape } from './decisions/voting-rule.js';
import type { DemocracyCatalogues, DemocracyOptions } from './democracy-options.js';
import { disclosureItemsShape } from './disclosures/disclosure-item.js';

/** The name of a catalogue. */
export type CatalogueName = keyof DemocracyCatalogues & string;

/** What records may name, taken in once for a whole list; what is not given is not looked for. */
export interface Known {
  readonly units: KnownIds | undefined;
  readonly documents: KnownIds | undefined;
  readonly words: ReadonlyMap<string, KnownIds | undefined>;
}

/** The lists of ids among them are looked at where they are taken in. */
const optionsShape = object({
  known: z.optional(z.unknown()),
  documents: z.optional(z.unknown()),
  catalogues: z.optional(z.record(z.string(), z.unknown())),
  periods: z.optional(periodOptionsShape),
  holidays: z.optional(holidayTableShape),
  boardRules: z.optional(z.array(keptShape(boardRuleSchema))),
  conferenceRules: z.optional(z.array(keptShape(conferenceRuleSchema))),
  initiativeRules: z.optional(z.array(keptShape(initiativeRuleSchema))),
  votingRules: z.optional(votingRulesShape),
});

/** Refuses tables by which records cannot be read or counted. */
export function requireOptions(options: DemocracyOptions): DemocracyOptions {
  const { catalogues = {} } = requireShape(options, optionsShape, 'options');
  requireShape(catalogues.disclosureItems ?? [], disclosureItemsShape, 'disclosureItems');
  return options;
}

/** Takes in the options of a reader. */
export function knownOf(options: DemocracyOptions): Known {
  const { known, documents, catalogues = {} } = requireOptions(options);
  return {
    units: knownUnits(known),
    documents: listOfIds(documents, 'documents'),
    words: new Map(
      Object.entries(catalogues).map(([name, words]) => [name, idsOfList(words, name)]),
    ),
  };
}
