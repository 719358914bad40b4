import type { Finding } from '#room/findings';
import type { CalendarDate } from '#room/time';
import type { CollectFile } from '../files/collect-file.js';
import type { ReadFile } from '../files/workbook-reader.js';
import { collectFinding } from '../findings.js';
import type { FileOutcome } from './file-outcome.js';
import { fileVerdict } from './file-verdict.js';
import { judgeForm, type JudgedForm, type Judging } from './judge-form.js';
import { refusedFile } from './refused-file.js';
import type { TakenFile } from './taken-reports.js';

/** A file with what is known of it besides its content. */
export interface KnownFile {
  readonly file: CollectFile;
  readonly position: number;
  readonly receivedOn: CalendarDate;
  readonly hash: string | undefined;
  /** The unit that its name names. */
  readonly named: () => string | undefined;
}

/** Findings that name the file, and who sent it where they name no unit themselves. */
const withSource = (
  findings: readonly Finding[],
  document: string,
  unit: string | undefined,
): readonly Finding[] =>
  findings.map((finding) =>
    Object.freeze({
      ...(unit !== undefined && { unit }),
      ...finding,
      source: { ...finding.source, document },
    }),
  );

/** Who sent a file: as somebody said, else as its tables say, else as its name does. */
function senderOf({ file, named }: KnownFile, judged: readonly JudgedForm[], marked?: string) {
  if (file.unit !== undefined) return { unit: file.unit, unitKnownBy: 'sender' } as const;
  const [own] = judged.filter(({ verdict }) => verdict !== 'wrong-unit');
  if (own !== undefined) return { unit: own.filled.unit, unitKnownBy: 'table' } as const;
  if (marked !== undefined) return { unit: marked, unitKnownBy: 'table' } as const;
  const unit = named();
  return unit === undefined ? {} : ({ unit, unitKnownBy: 'file-name' } as const);
}

/** What is told of a file, whatever came of it. */
const factsOf = ({ file, position, receivedOn, hash }: KnownFile) => ({
  file: file.name,
  position,
  receivedOn,
  ...(hash !== undefined && { hash }),
  ...(file.author !== undefined && { author: file.author }),
});

const counts = ({ verdict }: JudgedForm): boolean =>
  verdict === 'accepted' || verdict === 'changed';

/** The outcome of a file that gave no form. */
function lostFile(known: KnownFile, read: ReadFile, { form }: Judging): FileOutcome {
  const { name } = known.file;
  const sender = senderOf(known, [], read.marks.find(({ unit }) => unit !== undefined)?.unit);
  const { verdict, findings } = refusedFile(name, read.findings, form);
  const unknown = collectFinding('collect/sender-unknown', { file: name }, { path: [] });
  const all = [...findings, ...(sender.unit === undefined ? [unknown] : [])];
  const nothing = { filled: [], refused: [], passedOver: read.passedOver };
  return {
    ...factsOf(known),
    ...sender,
    verdict,
    ...nothing,
    findings: withSource(all, name, sender.unit),
  };
}

/** Says what came of a file that was read. */
export function judgeFile(known: KnownFile, read: ReadFile, judging: Judging): FileOutcome {
  if (read.forms.length === 0) return lostFile(known, read, judging);
  const { name, unit: sender } = known.file;
  const judged = read.forms.map((filled) => judgeForm(filled, { name, sender, read }, judging));
  const findings = [...judged.flatMap((each) => each.findings), ...read.findings];
  const [first] = judged.flatMap((each) => each.first ?? []);
  const from = senderOf(known, judged);
  return {
    ...factsOf(known),
    ...from,
    verdict: fileVerdict(judged, findings),
    filled: judged.filter(counts).map(({ filled }) => filled),
    refused: judged.filter((each) => !counts(each)).map(({ filled }) => filled),
    ...(first !== undefined && { first }),
    findings: withSource(findings, name, from.unit),
    passedOver: read.passedOver,
  };
}

/** The outcome of a file that is in already, byte for byte: it need not be read. */
export function repeatedFile(known: KnownFile, { file: first, unit: own }: TakenFile): FileOutcome {
  const { name: file, unit = own } = known.file;
  const finding = collectFinding('collect/repeated-file', { file, first }, { path: [] });
  const nothing = { filled: [], refused: [], passedOver: [] };
  const unitKnownBy = known.file.unit === undefined ? 'table' : 'sender';
  const told = { first, findings: withSource([finding], file, unit) };
  return { ...factsOf(known), unit, unitKnownBy, verdict: 'repeat', ...nothing, ...told };
}
