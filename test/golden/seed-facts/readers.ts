import type { Finding } from 'danvan';
import { readCampaigns, readContributions, readModels } from 'danvan/campaigns';
import {
  readEvents,
  readInstruments,
  readReviews,
  readSituationNotes,
  readTasks,
} from 'danvan/coordination';
import { readDisseminations } from 'danvan/documents';
import { readDelegations, readPosts, type Post } from 'danvan/organization';
import {
  readBodyReviews,
  readClearances,
  readConsultations,
  readCriticisms,
  readDialogues,
  readMediations,
  readMediationTeams,
  readPetitions,
  readReceptions,
  readSupervisions,
  readVoterOpinions,
} from 'danvan/democracy';
import {
  coordinationWords as words,
  democracyCatalogues as catalogues,
  modelFields as fields,
  modelLifecycle as lifecycle,
} from 'danvan/vietnam';

/** What the rows of a seed are read against. */
export interface ReadAgainst {
  readonly known: { readonly byId: ReadonlyMap<string, unknown> };
  readonly documents: readonly string[];
  readonly campaigns: readonly string[];
  readonly posts: readonly Post[];
}

/** A reader as the proofs use it: any rows, what was read, what was wrong. */
type Read = (
  rows: readonly unknown[],
  against: ReadAgainst,
) => { readonly findings: readonly Finding[] };

/** Rows as a file holds them: their shape is for the reader to tell. */
const asFromFile = (rows: readonly unknown[]) => JSON.parse(JSON.stringify(rows));

const democracy = (against: ReadAgainst) => ({ ...against, catalogues });

/** The readers of lists; each knows the units, documents and posts of the seed. */
export const readers = {
  readBodyReviews: (rows, against) => readBodyReviews(asFromFile(rows), democracy(against)),
  readClearances: (rows, against) => readClearances(asFromFile(rows), democracy(against)),
  readCriticisms: (rows, against) => readCriticisms(asFromFile(rows), democracy(against)),
  readSupervisions: (rows, against) => readSupervisions(asFromFile(rows), democracy(against)),
  readConsultations: (rows, against) => readConsultations(asFromFile(rows), democracy(against)),
  readDialogues: (rows, against) => readDialogues(asFromFile(rows), democracy(against)),
  readMediations: (rows, against) => readMediations(asFromFile(rows), democracy(against)),
  readMediationTeams: (rows, against) => readMediationTeams(asFromFile(rows), democracy(against)),
  readPetitions: (rows, against) => readPetitions(asFromFile(rows), democracy(against)),
  readReceptions: (rows, against) => readReceptions(asFromFile(rows), democracy(against)),
  readVoterOpinions: (rows, against) => readVoterOpinions(asFromFile(rows), democracy(against)),
  readCampaigns: (rows, against) => readCampaigns(asFromFile(rows), against),
  readContributions: (rows, against) => readContributions(asFromFile(rows), against),
  readDelegations: (rows, { posts }) => readDelegations(asFromFile(rows), { posts }),
  readDisseminations: (rows, against) => readDisseminations(asFromFile(rows), against),
  readEvents: (rows, against) => readEvents(asFromFile(rows), { ...against, words }),
  readInstruments: (rows, against) => readInstruments(asFromFile(rows), { ...against, words }),
  readModels: (rows, { known }) => readModels(asFromFile(rows), { known, fields, lifecycle }),
  readPosts: (rows, { known }) => readPosts(asFromFile(rows), { known }),
  readReviews: (rows, against) => readReviews(asFromFile(rows), { ...against, words }),
  readSituationNotes: (rows, against) =>
    readSituationNotes(asFromFile(rows), { ...against, words }),
  readTasks: (rows, against) => readTasks(asFromFile(rows), { ...against, words }),
} as const satisfies Record<string, Read>;

export type ReaderName = keyof typeof readers;
