import {
  describeFinding,
  explain,
  explanationText,
  formatPeriod,
  vi,
  type Finding,
  type FigureTable,
} from 'danvan';
import type { Names } from 'danvan/findings';

/** Lists findings, or says that there are none. */
export function printFindings(label: string, findings: readonly Finding[], names?: Names): void {
  if (findings.length === 0) {
    if (label.includes('check')) console.log(`${label}    no findings`);
    return;
  }
  for (const finding of findings) {
    const sentence = describeFinding(finding, vi, names);
    console.log(`${label.padEnd(10)} ${finding.severity}: ${sentence}`);
  }
}

/** Says what was counted and who was not heard from. */
export function printTable({ units, period, expected, silent, indicators }: FigureTable): void {
  const area = units.map(({ name }) => name.vi).join(', ');
  const heard = `${expected.length - silent.length}/${expected.length}`;
  const label = formatPeriod(period, { language: 'vi' });
  console.log(`  counted  ${indicators.length} indicators of ${area}, ${label}`);
  console.log(`  heard    ${heard} units`);
  if (silent.length > 0) {
    console.log(`  silent   ${silent.map(({ name }) => name.vi).join(', ')}`);
  }
}

/** Says where the total of an indicator comes from, in one line. */
export function printExplained(table: FigureTable, indicator: string): void {
  const [first = ''] = explanationText(explain(table, indicator), vi).split('\n');
  console.log(`  explain  ${first}`);
}
