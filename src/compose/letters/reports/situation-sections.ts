import type { Finding } from '#room/findings';
import { coordinationFinding, type SituationNote } from '#room/coordination';
import { knownUnits, unknownUnits } from '#room/organization';
import { each, eachOf } from '#room/records';
import type { Block } from '#room/report';
import { fillLabel } from '#room/text';
import { wholeSentence } from '../../coordination/whole-sentence.js';
import { uncapitalized } from '../../frame/uncapitalized.js';
import { proseOf } from '../../frame/prose-of.js';
import type { LetterContext } from '../common/letter-context.js';
import { passagesOf } from '../common/passages-of.js';
import { personalText, withoutPersonal } from '../common/personal-texts.js';
import { unitName } from '../common/report-words.js';
import type { LetterSection } from '../common/section-blocks.js';
import type { SituationReportOptions } from './situation-options.js';

/** What says who somebody is in a note; one that does is not printed, not even in a draft. */
const personalIn = ({ learned, followUp }: SituationNote, at: number): readonly Finding[] => [
  ...personalText(learned, ['notes', at, 'learned']),
  ...withoutPersonal(followUp, 'notes', at, 'followUp').findings,
];

/** A note of a body would be one of its members. */
function notOfArea({ id, area }: SituationNote, { hierarchy }: SituationReportOptions) {
  const path = ['area'];
  return hierarchy.byId.get(area)?.category === 'organization'
    ? [coordinationFinding('coordination/note-not-of-area', { note: id, area }, { path })]
    : [];
}

const findingsOf = (note: SituationNote, at: number, options: SituationReportOptions) => [
  ...personalIn(note, at),
  ...notOfArea(note, options).map((found) => ({ ...found, path: ['notes', at, ...found.path] })),
];

/** The notes that may be printed, and what was found in those that may not. */
export function siftedNotes(options: SituationReportOptions): {
  readonly notes: readonly SituationNote[];
  readonly findings: readonly Finding[];
} {
  const { notes, areas = [], hierarchy } = options;
  const found = notes.map((note, at) => findingsOf(note, at, options));
  const named = [...eachOf(notes, 'area', 'notes'), ...each(areas, 'areas')];
  return {
    notes: notes.filter((_, at) => found[at]?.length === 0),
    findings: [...found.flat(), ...unknownUnits(named, knownUnits(hierarchy))],
  };
}

/** A sentence behind a colon begins small, unless with a name. */
function withinSentence(text: string, names: string): string {
  const isName = names.split('|').some((name) => text.startsWith(name));
  return isName || /^\S+ \p{Lu}/u.test(text) ? text : uncapitalized(text);
}

/** “Về dân tộc: … Hướng xử lý: …”. */
function noteText(
  { topic, learned, followUp }: SituationNote,
  { words, naming }: LetterContext,
): string {
  const said = fillLabel(words['situation-topic'], {
    topic: naming.word(naming.naming.words?.topics, topic),
    learned: withinSentence(wholeSentence(learned), words['situation-names']),
  });
  const list = followUp.map((text) => text.replace(/[.;]$/u, '')).join('; ');
  return list === '' ? said : `${said} ${fillLabel(words['situation-follow-up'], { list })}`;
}

function areaSection(
  area: string,
  notes: readonly SituationNote[],
  context: LetterContext,
): LetterSection {
  const own = notes.filter((note) => note.area === area);
  const blocks: readonly Block[] = proseOf(
    own.length === 0
      ? context.words['situation-silent']
      : own.map((note) => noteText(note, context)),
  );
  return { heading: unitName(area, context), blocks };
}

/** What is said of the whole, each area with its notes, and what is recommended. */
export function situationSections(
  options: SituationReportOptions,
  notes: readonly SituationNote[],
  context: LetterContext,
): { readonly sections: readonly LetterSection[]; readonly findings: readonly Finding[] } {
  const { words } = context;
  const { areas, notes: given } = options;
  const told = areas ?? [...new Set(given.map(({ area }) => area))];
  const own = (name: 'assessment' | 'recommendations') =>
    withoutPersonal(passagesOf(options[name], name), name);
  const [assessment, recommendations] = [own('assessment'), own('recommendations')];
  const section = (heading: string, texts: readonly string[]): LetterSection => ({
    heading,
    blocks: proseOf(texts.map(wholeSentence)),
    isOptional: true,
  });
  return {
    sections: [
      section(words['section-general'], assessment.texts),
      ...told.map((area) => areaSection(area, notes, context)),
      section(words['section-recommendations'], recommendations.texts),
    ],
    findings: [...assessment.findings, ...recommendations.findings],
  };
}
