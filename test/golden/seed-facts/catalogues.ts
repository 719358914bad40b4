import { campaignEventKinds, campaignKinds } from 'danvan/campaigns';
import { eventModes } from 'danvan/coordination';
import { signingAuthorities } from 'danvan/organization';
import { qualifiers } from 'danvan/text';
import { democracySpheres } from 'danvan/democracy';
import {
  coordinationLifecycle,
  coordinationWords,
  democracyCatalogues,
  indicators,
  modelFields,
  modelLifecycle,
  unitKinds,
} from 'danvan/vietnam';

interface Entry {
  readonly id: string;
}

const idsOf = (entries: readonly Entry[] = []): readonly string[] => entries.map(({ id }) => id);

/** The ids of built-in catalogues. */
export const catalogues = {
  roles: idsOf(coordinationWords.roles),
  activities: idsOf(coordinationWords.activities),
  topics: idsOf(coordinationWords.topics),
  eventKinds: idsOf(coordinationWords.eventKinds),
  eventRoles: idsOf(coordinationWords.eventRoles),
  consultationTopics: idsOf(democracyCatalogues.consultationTopics),
  dialogueAudiences: idsOf(democracyCatalogues.dialogueAudiences),
  levels: idsOf(democracyCatalogues.levels),
  unitKinds: idsOf(unitKinds),
  unitSystems: unitKinds.flatMap(({ system }) => system ?? []),
  modelFields: idsOf(modelFields),
  modelStates: idsOf(modelLifecycle.states),
  instrumentStates: idsOf(coordinationLifecycle.states),
  indicators: indicators.map(({ code }) => code),
  spheres: democracySpheres,
  campaignKinds,
  campaignEventKinds,
  eventModes,
  qualifiers,
  signingAuthorities,
} as const satisfies Record<string, readonly string[]>;

export type CatalogueName = keyof typeof catalogues;
