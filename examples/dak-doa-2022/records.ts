import { aggregate, createDataset, createHierarchy, createUnitRegister } from 'danvan';
import { readModels } from 'danvan/campaigns';
import { readEvents } from 'danvan/coordination';
import { createDocumentRegister, readDisseminations } from 'danvan/documents';
import {
  coordinationWords as words,
  documentIssuers as issuers,
  documentKinds as kinds,
  indicators,
  modelFields as fields,
  modelLifecycle as lifecycle,
  unitKinds,
} from 'danvan/vietnam';
import { conference } from './conference.js';
import { disseminations, documents, relations } from './documents.js';
import { observations } from './figures.js';
import { models as rows } from './models.js';
import { units } from './units.js';

/** All records, read, and the figures, counted. */
export function readDakDoa() {
  const hierarchy = createUnitRegister({ units, kinds: unitKinds });
  const register = createDocumentRegister({ documents, relations, kinds, issuers });
  const ids = documents.map(({ id }) => id);
  const known = readDisseminations(disseminations, { documents: ids });
  const held = readEvents([conference], { words, known: hierarchy });
  const { values: models, findings: inModels } = readModels(rows, {
    fields,
    lifecycle,
    known: hierarchy,
  });
  const dataset = createDataset({
    hierarchy: createHierarchy(units, { kinds: unitKinds }),
    indicators,
    observations,
  });
  return {
    hierarchy,
    register,
    models,
    events: held.events,
    disseminations: known.disseminations,
    table: aggregate(dataset, { units: 'dak-doa', period: '2022' }),
    findings: [...register.findings, ...known.findings, ...held.findings, ...dataset.findings],
    inModels,
  };
}

export type DakDoa = ReturnType<typeof readDakDoa>;
