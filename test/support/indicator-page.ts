import type { Indicator } from 'danvan';
import type { Dimension } from 'danvan/indicators';

const kinds = { flow: 'flow', stock: 'stock', coverage: 'coverage', ratio: 'rate' } as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** What a row says of sums, parts, breakdowns, breaks and doubts. */
function notesOf(indicator: Indicator): string {
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
  ].join(' · ');
}

const rowOf = (indicator: Indicator): string => {
  const { code, name, unit, kind, legalBasis = '' } = indicator;
  const cells = [`\`${code}\``, name.vi, name.en ?? '', unit.vi, kinds[kind], legalBasis];
  return `| ${[...cells, notesOf(indicator)].map(cell).join(' | ')} |`;
};

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
    ...areas.flatMap((area) => [
      `## ${area}`,
      '',
      ...head,
      ...indicators.filter((one) => areaOf(one) === area).map(rowOf),
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
