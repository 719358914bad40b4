import { nameIn, type Unit } from '#room/organization';
import { formatLongDate, type Language } from '#room/text';
import { letterOf, type LetterheadBlock } from '#room/report';
import type { DocumentFrame } from './document-frame.js';
import { nameLines } from './name-lines.js';
import { nameParts } from './name-parts.js';
import { placeOf } from './place-of.js';
import { writingBody } from './paper-practices.js';
import { superiorOf, type Superior } from './superior-of.js';

/** Room for what is filled in by hand; no-break, so that no format folds it away. */
const blank = '\u00A0'.repeat(6);

const padded = (number: number): string => String(number).padStart(2, '0');

/**
 * Number and symbol without the label: “12-BC/BDVTU”, of two bodies “01-QC/UBND-UBMTTQ”, of a letter
 * “15/UBND”; empty for any other kind without letters, which has no number.
 */
export function documentNumber(frame: DocumentFrame): string {
  const { issuers, layout, documentSymbol, isLetter } = frame;
  if (documentSymbol === '' && isLetter !== true) return '';
  const isBlank = frame.number === undefined || frame.draftMark !== undefined;
  const number = isBlank ? blank : padded(frame.number ?? 0);
  const [kindJoint, bodyJoint] = layout.letterhead.numberJoints;
  const symbols = issuers.flatMap(
    (issuer) => issuer.symbol ?? writingBody(issuer, frame).symbol ?? [],
  );
  const body = symbols.join('-');
  if (documentSymbol === '') return body === '' ? number : `${number}${kindJoint}${body}`;
  return `${number}${kindJoint}${documentSymbol}${body === '' ? '' : `${bodyJoint}${body}`}`;
}

/** The day of the document; a draft leaves the day blank, no date leaves day and month blank. */
export function documentDate({ date, draftMark, language }: DocumentFrame): string {
  const [year, month, day] = date.split('-');
  const parts = {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && draftMark === undefined && { day: Number(day) }),
  };
  return formatLongDate(parts, language);
}

/** The name that a unit has at the head of a page: the short one. */
export const headName = (unit: Unit, language: Language): string =>
  nameIn(unit.shortName ?? unit.name, language);

/** Who issues the document, at its head: below the body above it without that one's name. */
function issuerLines(frame: DocumentFrame, superior: Superior | undefined): string {
  const bodies = frame.issuers.map((issuer) => writingBody(issuer, frame));
  if (superior === undefined) {
    const names = bodies.map((body) => nameLines(body, frame));
    // Names of two lines each are told apart without a dash at the end of a line.
    const isPlain = names.every((name) => name.includes('\n'));
    return names.join(isPlain ? '\n' : '\u00A0–\n');
  }
  return bodies.map((body) => nameParts(body, superior.names, frame).body).join('\n');
}

/** The full names of all who issue the document: “Ban Dân vận Tỉnh ủy – Ủy ban MTTQ tỉnh”. */
export const issuerName = ({ issuers, language }: DocumentFrame): string =>
  issuers.map(({ name }) => nameIn(name, language)).join(' – ');

/** Marks that a document may bear, under its number. */
function marksOf({
  marks,
}: DocumentFrame): Pick<LetterheadBlock, 'secrecy' | 'urgency' | 'circulation' | 'draft'> {
  const { secrecy = '', urgency = '', circulation = '', draft = '' } = marks;
  return {
    ...(secrecy !== '' && { secrecy }),
    ...(urgency !== '' && { urgency }),
    ...(circulation !== '' && { circulation }),
    ...(draft !== '' && { draft }),
  };
}

/** The head of page one; that of a letter has its subject below the number. */
export function letterhead(frame: DocumentFrame, subject = ''): LetterheadBlock {
  const { layout, isLetter } = frame;
  const about = isLetter === true ? `${letterOf(layout).subjectLabel}${subject}` : '';
  const superior = superiorOf(frame);
  const number = documentNumber(frame);
  return {
    kind: 'letterhead',
    ...(superior && { superior: superior.text }),
    issuer: issuerLines(frame, superior),
    number: number === '' ? '' : `${layout.letterhead.numberLabel}${number}`,
    ...(about !== '' && { subject: about }),
    motto: layout.letterhead.motto.lines,
    placeAndDate: `${placeOf(frame)}, ${documentDate(frame)}`,
    ...marksOf(frame),
  };
}
