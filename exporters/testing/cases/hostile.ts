import type { Finding } from '#room/findings';
import type { Block, ReportDocument } from '#room/report';
import type { CaseTemplate, ConformanceSubject } from '../conformance-case.js';
import { documentOf, render } from '../render.js';
import { mustShow } from '../must-show.js';
import { must } from '../must.js';

/** Text that a format might take for its own signs. */
const texts = [
  '=1+1',
  '@SUM(A1:A9)',
  '+84*2',
  '<b>&amp;</b>',
  '&copy;',
  ']]>',
  '{{mẫu}}',
  '${mẫu}',
  '%PDF',
  '&P&N',
  '\\u0041_x0041_',
  "it's “quoted”",
];

/** What a font or a format may lack: emoji, control characters, a non-character, half a pair. */
const rare = [
  '😀',
  '\u0000',
  '\u0007',
  '\u000b',
  '\u001b',
  '\u0085',
  '\ufffe',
  '\ud800',
  '\u{1f1fb}',
];

const table = (cellText: string): Block => ({
  kind: 'table',
  columns: [{ key: 'text', title: 'Chữ', width: 1, align: 'left' }],
  labels: [],
  rows: [{ role: 'data', cells: { text: { kind: 'text', text: cellText } } }],
});

function isNamed(character: string, { code, params }: Finding): boolean {
  if (code !== 'export/characters-removed' && code !== 'export/characters-not-shown') return false;
  const point = `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`.toUpperCase();
  const names = (each: unknown): boolean =>
    each === character || (typeof each === 'string' && each.toUpperCase().includes(point));
  return Array.isArray(params.characters) && params.characters.some(names);
}

async function mustShowOrName(
  subject: ConformanceSubject,
  document: ReportDocument,
): Promise<void> {
  const { text, file } = await render(subject, document);
  mustShow(text, ['trước', 'sau']);
  for (const character of rare) {
    const isKept =
      text.includes(character) || file.findings.some((each) => isNamed(character, each));
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    must(isKept, `The character U+${point} is neither in the file nor named in a finding.`);
  }
}

const rareText = `trước ${rare.join(' ')} sau`;

/** Text that could break a file. */
export const hostileCases: readonly CaseTemplate[] = Object.freeze([
  {
    name: 'shows text that looks like formulas or markup as it stands',
    check: async (subject) => {
      const blocks = texts.flatMap((text): readonly Block[] => [
        { kind: 'paragraph', text },
        table(text),
      ]);
      const { text } = await render(subject, documentOf(blocks));
      mustShow(text, texts);
    },
  },
  {
    name: 'shows rare characters in prose or names them in a finding',
    check: (subject) =>
      mustShowOrName(subject, documentOf([{ kind: 'paragraph', text: rareText }])),
  },
  {
    name: 'shows rare characters in a table or names them in a finding',
    check: (subject) => mustShowOrName(subject, documentOf([table(rareText)])),
  },
  {
    name: 'shows rare characters in the title of an annex or names them in a finding',
    check: (subject) => {
      const annex = {
        label: rareText,
        title: rareText,
        orientation: 'portrait',
        blocks: [],
      } as const;
      return mustShowOrName(subject, { ...documentOf([]), annexes: [annex] });
    },
  },
]);
