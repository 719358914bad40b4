import {
  createDataset,
  createHierarchy,
  createUnitRegister,
  type Dataset,
  type Finding,
  type UnitRegister,
} from 'danvan';
import { createDocumentRegister, type DocumentRegister } from 'danvan/documents';
import { readPosts } from 'danvan/organization';
import {
  documentIssuers as issuers,
  documentKinds as kinds,
  indicators,
  unitKinds,
} from 'danvan/vietnam';
import { catalogues } from './catalogues.js';
import { readers, type ReadAgainst, type ReaderName } from './readers.js';
import type { Home, Leaf, Seed } from './seed-fact.js';
import { textFunctions } from './text-functions.js';

/** All homes of a seed of one kind. */
export const homesOf = <Key extends string>({ facts }: Seed, key: Key) =>
  facts.flatMap(({ homes }) =>
    homes.filter((home): home is Extract<Home, Record<Key, unknown>> => key in home),
  );

/** Every number and text within a value, however deep. */
export function leavesOf(value: unknown): readonly Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((each) => leavesOf(each))
    : [];
}

/** What is not said: a text may stand within a longer one, a number stands alone. */
const unsaid = (value: unknown, says: readonly Leaf[]): readonly Leaf[] => {
  const leaves = leavesOf(value);
  return says.filter(
    (said) =>
      !leaves.some(
        (leaf) => leaf === said || (String(leaf).includes(`${said}`) && typeof said === 'string'),
      ),
  );
};

const errorsIn = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path, params }) => JSON.stringify({ code, path, params }));

/** What a seed's rows stand against, each made once, and what was wrong in the making. */
export interface Ground {
  readonly units: UnitRegister;
  readonly documents: DocumentRegister;
  readonly dataset: Dataset;
  readonly against: ReadAgainst;
  readonly errors: readonly string[];
}

/** The rows of one reader, as a file holds them. */
const rowsOf = (seed: Seed, name: ReaderName) => {
  const rows = homesOf(seed, 'reader').filter(({ reader }) => reader === name);
  return JSON.parse(JSON.stringify(rows.map(({ row }) => row)));
};

/** The units, documents, figures and posts of a seed together. */
export function groundOf(seed: Seed): Ground {
  const units = createUnitRegister({ units: seed.units, kinds: unitKinds });
  const homes = homesOf(seed, 'document');
  const made = createDocumentRegister({
    documents: homes.map(({ document }) => document),
    relations: homes.flatMap(({ relation }) => relation ?? []),
    kinds,
    issuers,
  });
  const { unit, period } = seed;
  const observations = homesOf(seed, 'observation').map(({ observation }) => ({
    unit,
    period,
    ...observation,
  }));
  const hierarchy = createHierarchy(seed.units, { kinds: unitKinds });
  const dataset = createDataset({ hierarchy, indicators, observations });
  const { values: posts } = readPosts(rowsOf(seed, 'readPosts'), { known: units });
  const campaigns: readonly { readonly id: string }[] = rowsOf(seed, 'readCampaigns');
  const ids = made.documents.map(({ id }) => id);
  return {
    units,
    documents: made,
    dataset,
    against: { known: units, documents: ids, campaigns: campaigns.map(({ id }) => id), posts },
    errors: errorsIn([...made.findings, ...dataset.findings]),
  };
}

/** What of a home does not hold; nothing where the fact lives there. */
export function faultsOf(home: Home, ground: Ground): readonly Leaf[] {
  if ('reader' in home) {
    const { values: kept, findings } = readers[home.reader]([home.row], ground.against);
    if (kept.length !== 1)
      return [`${home.reader} kept ${kept.length}`, ...findings.map(({ code }) => code)];
    return [...errorsIn(findings), ...unsaid(kept, home.says ?? [])];
  }
  if ('observation' in home) {
    const said = leavesOf(home.observation);
    const kept = ground.dataset.observations.some((each) => unsaid(each, said).length === 0);
    return kept ? [] : said;
  }
  if ('document' in home) {
    const kept = ground.documents.documents.find(({ id }) => id === home.document.id);
    const related = ground.documents.relations.some(
      (each) => unsaid(each, leavesOf(home.relation)).length === 0,
    );
    const isAlone = home.relation === undefined;
    return [...(isAlone || related ? [] : ['relation']), ...unsaid(kept, leavesOf(home.document))];
  }
  if ('unit' in home) return unsaid(ground.units.byId.get(home.unit), home.says);
  if ('words' in home) {
    const known: readonly string[] = catalogues[home.words];
    return home.ids.filter((id) => !known.includes(id));
  }
  if ('reads' in home) {
    const read = textFunctions[home.reads](home.text, home.options ?? {});
    return read.ok ? unsaid(read.value, leavesOf(home.value)) : errorsIn(read.findings);
  }
  return home.noise === '' ? ['no reason'] : [];
}
