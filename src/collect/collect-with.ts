import { createDataset } from '#room/aggregation';
import { DanvanError, isDanvanError, readable, withNames } from '#room/findings';
import { formObservations, type FilledForm } from '#room/forms';
import { asFrozen, deepFreeze, tellCaller } from '#room/kit';
import { hashOf, platformDigest, requireSubmissions } from '#room/workflow';
import type { Collected } from './collected.js';
import type { CollectOptions } from './collect-options.js';
import type { CollectFile } from './files/collect-file.js';
import { fileBytes } from './files/file-bytes.js';
import { requireFile, requireFiles } from './files/require-file.js';
import { unitInName } from './files/unit-in-name.js';
import type { ReadFile, WorkbookReader } from './files/workbook-reader.js';
import { collectFinding } from './findings.js';
import type { FileOutcome } from './outcomes/file-outcome.js';
import { judgeFile, repeatedFile, type KnownFile } from './outcomes/judge-file.js';
import { owedPeriods } from './outcomes/owed-periods.js';
import { reportsOf } from './outcomes/reports-of.js';
import { takenReports } from './outcomes/taken-reports.js';

type Files = Iterable<CollectFile> | AsyncIterable<CollectFile>;

function refuseAborted({ signal }: CollectOptions): void {
  if (signal?.aborted !== true) return;
  const message = 'The collecting was aborted before all files were read.';
  throw new DanvanError('ABORTED', message, { cause: signal.reason });
}

/** What is said of a file of which there is nothing to read. */
const nothingRead = (
  code: 'collect/file-unavailable' | 'collect/file-unreadable',
  file: string,
): ReadFile => ({
  forms: [],
  findings: [collectFinding(code, { file }, { path: [] })],
  passedOver: [],
  marks: [],
});

/** Reads a file; a format that throws, against its contract, costs that file and no other. */
async function readSafely(
  bytes: Uint8Array,
  { name, unit }: CollectFile,
  { read, only, options }: Work,
): Promise<ReadFile> {
  try {
    const expected = { unit, period: only };
    return await read(bytes, { signal: options.signal, expected });
  } catch (cause) {
    if (isDanvanError(cause) && cause.code === 'ABORTED') throw cause;
    return nothingRead('collect/file-unreadable', name);
  }
}

/** What the files of one call share. */
interface Work {
  readonly options: CollectOptions;
  readonly read: WorkbookReader;
  readonly only: string | undefined;
}

async function hashIfPossible(bytes: Uint8Array, { digest }: CollectOptions) {
  return digest === undefined && platformDigest() === undefined ? undefined : hashOf(bytes, digest);
}

/** Makes what reads one file after another, and remembers what is in. */
function createCollector(options: CollectOptions, read: WorkbookReader) {
  const { form, expected, units, abbreviations, earlier = [] } = options;
  const owed = owedPeriods(expected, form.id);
  const taken = takenReports(form, requireSubmissions(earlier));
  const senders = units.units.filter(({ id }) => owed.of(id).length > 0);
  const unitOf = unitInName(senders, { kinds: units.kinds, abbreviations });
  const work = { options, read, only: owed.only };
  const named = (outcome: FileOutcome): FileOutcome => ({
    ...outcome,
    findings: withNames(outcome.findings, (id) => units.byId.get(id)?.name),
  });
  const take = async (file: CollectFile, position: number): Promise<FileOutcome> => {
    const bytes = await fileBytes(file);
    const hash = bytes && (await hashIfPossible(bytes, options));
    const receivedOn = file.receivedOn ?? options.receivedOn;
    const known: KnownFile = { file, position, receivedOn, hash, named: () => unitOf(file.name) };
    const first = taken.sameFile(hash);
    if (first !== undefined) return named(repeatedFile(known, first));
    const held =
      bytes === undefined
        ? nothingRead('collect/file-unavailable', file.name)
        : await readSafely(bytes, file, work);
    const outcome = named(judgeFile(known, held, { form, owed, taken }));
    taken.take(file.name, hash, outcome.filled);
    return outcome;
  };
  return { take, filled: taken.filled };
}

/** All of a call from what came of its files. */
function collectedOf(
  outcomes: readonly FileOutcome[],
  filled: readonly FilledForm[],
  options: CollectOptions,
): Collected {
  const { form, expected, dataset: context, earlier = [] } = options;
  const observations = filled.flatMap((each) => formObservations(form, each));
  const asked = { expected, form: form.id };
  const { received, unusable, silent: owed } = reportsOf(outcomes, asked, earlier);
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const silent = asFrozen(owed);
  const told = { outcomes, filled, observations, received, unusable, silent, findings };
  const frozen = deepFreeze(told);
  return context === undefined
    ? frozen
    : Object.freeze({
        ...frozen,
        dataset: createDataset({ obligations: expected, ...context, observations }),
      });
}

/** Collects files with a reader that is handed in. */
export async function collectWith(
  files: Files,
  options: CollectOptions,
  read: WorkbookReader,
): Promise<Collected> {
  requireFiles(files);
  const total = Array.isArray(files) ? files.length : undefined;
  const collector = readable('The options', () => createCollector(options, read));
  const outcomes: FileOutcome[] = [];
  refuseAborted(options);
  for await (const file of files) {
    refuseAborted(options);
    const outcome = await collector.take(requireFile(file, outcomes.length), outcomes.length);
    outcomes.push(outcome);
    const done = { done: outcomes.length, file: outcome.file, verdict: outcome.verdict };
    tellCaller(
      options.onProgress,
      Object.freeze({ ...done, ...(total !== undefined && { total }) }),
    );
  }
  refuseAborted(options);
  return collectedOf(outcomes, collector.filled(), options);
}
