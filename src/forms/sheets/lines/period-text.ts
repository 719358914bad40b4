import {
  parsePeriod,
  parsePeriodLabel,
  periodParts,
  type NamedDays,
  type Period,
  type PeriodOptions,
} from '#room/time';
import type { StatisticalForm } from '../../definition/statistical-form.js';

/** Reads the period that a line names. */
export function periodInText(
  text: string,
  { calendar }: Pick<StatisticalForm, 'calendar'>,
  options: PeriodOptions,
): Period | undefined {
  const inCalendar = { ...(calendar !== undefined && { calendar }), ...options };
  for (const part of periodParts(text)) {
    const read = parsePeriodLabel(part, inCalendar);
    if (read.ok) return read.value;
  }
  return undefined;
}

const partsOfYear = ['', '-H1', '-H2', '-9M', '-Q1', '-Q2', '-Q3', '-Q4'];
const months = Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`);

/** The period of a form that has just these days; where there is none, the days themselves. */
export function periodOfDays(
  { from, to }: NamedDays,
  { calendar }: Pick<StatisticalForm, 'calendar'>,
  options: PeriodOptions,
): Period | undefined {
  const year = Number(to.slice(0, 4));
  const tags = calendar === undefined ? [''] : [`@${calendar}`, ''];
  for (const tag of tags) {
    for (const each of [year, year + 1, year - 1]) {
      for (const part of [...partsOfYear, ...months]) {
        const read = parsePeriod(`${each}${part}${tag}`, options);
        if (read.ok && read.value.from === from && read.value.to === to) return read.value;
      }
    }
  }
  const plain = parsePeriod(`${from}/${to}`, options);
  return plain.ok ? plain.value : undefined;
}
