import type { Indicator } from 'danvan';
import type { Dimension } from 'danvan/indicators';

const kinds = { flow: 'flow', stock: 'stock', coverage: 'coverage', ratio: 'rate' } as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Notes that so many rows share are written once, above the tables. */
const shared = 5;

/** What a row says of sums, parts, breakdowns, breaks and doubts. */
function notesOf(indicator: Indicator): readonly string[] {
  const { partOf, parts, otherParts, sessions, ratio, breaks = [], doubt } = indicator;
  const { breakdowns = [], carriedOver, dimensions = [], deprecated } = indicator;
  return [
    ...(ratio ? [`\`${ratio.numerator}\` / \`${ratio.denominator}\``] : []),
    ...(partOf ? [`part of \`${partOf}\``] : []),
    ...(parts
      ? [`sum of ${[...parts, ...(otherParts ?? [])].map((one) => `\`${one}\``).join(', ')}`]
      : []),
    ...(carriedOver ? [`with \`${carriedOver}\` at hand`] : []),
    ...(sessions ? [`at least \`${sessions}\``] : []),
    ...(breakdowns.length > 0 ? [`by ${breakdowns.map(({ field }) => field).join(', ')}`] : []),
    ...(dimensions.length > 0 ? [`told apart by ${dimensions.join(', ')}`] : []),
    ...breaks.map(({ on, what }) => `from ${on}: ${what.en ?? what.vi}`),
    ...(deprecated ? ['deprecated'] : []),
    ...(doubt ? [`sample: ${doubt.en ?? doubt.vi}`] : []),
  ];
}

/** The sentences among the notes that many rows share. */
function sharedNotes(indicators: readonly Indicator[]): readonly string[] {
  const sentences = indicators.flatMap(notesOf).filter((note) => note.endsWith('.'));
  return [...new Set(sentences)].filter(
    (note) => sentences.filter((other) => other === note).length >= shared,
  );
}

function rowOf(indicator: Indicator, numbered: readonly string[]): string {
  const { code, name, unit, kind, legalBasis = '' } = indicator;
  const cells = [`\`${code}\``, name.vi, name.en ?? '', unit.vi, kinds[kind], legalBasis];
  const notes = notesOf(indicator).map((note) => {
    const number = numbered.indexOf(note) + 1;
    return number === 0 ? note : `note ${number}`;
  });
  return `| ${[...cells, notes.join(' · ')].map(cell).join(' | ')} |`;
}

const head = [
  '| Code | Vietnamese | English | Unit | Kind | Basis | Notes |',
  '| --- | --- | --- | --- | --- | --- | --- |',
];

/** The page that lists all indicators and dimensions in both languages. */
export function indicatorPage(
  indicators: readonly Indicator[],
  dimensions: readonly Dimension[],
): string {
  const areaOf = ({ code }: Indicator): string => code.split('.')[0] ?? '';
  const areas = [...new Set(indicators.map(areaOf))];
  const numbered = sharedNotes(indicators);
  const doubted = indicators.filter(({ confirmed }) => !confirmed).length;
  return [
    '<!-- prettier-ignore-start -->',
    '',
    '# The indicators of danvan/vietnam',
    '',
    `Danh mục chỉ tiêu: ${indicators.length} indicators in ${areas.length} areas. Made from the data; write it anew with \`npm run list\`.`,
    '',
    `The catalogue is a sample, not a form of the law: nothing public confirms ${doubted} of the rows in their form; their notes say why.`,
    '',
    'Notes that many rows have:',
    '',
    ...numbered.map((note, at) => `${at + 1}. ${note}`),
    '',
    ...areas.flatMap((area) => [
      `## ${area}`,
      '',
      ...head,
      ...indicators.filter((one) => areaOf(one) === area).map((one) => rowOf(one, numbered)),
      '',
    ]),
    '## Dimensions (phân tổ)',
    '',
    '| Id | Field | Vietnamese | English | Categories | Add up |',
    '| --- | --- | --- | --- | --- | --- |',
    ...dimensions.map(
      ({ id, field, name, categories, complete }) =>
        `| \`${id}\` | \`${field}\` | ${name.vi} | ${name.en ?? ''} | ${categories
          .map((one) => `\`${one.id}\` ${one.name.vi}`)
          .join('; ')} | ${complete ? 'yes' : 'at most'} |`,
    ),
    '',
    '<!-- prettier-ignore-end -->',
    '',
  ].join('\n');
}
