import { parsePeriod, type Finding } from 'danvan';
import { parseDocumentNumber } from 'danvan/documents';
import type { ParseResult } from 'danvan/findings';
import { parseMoney, parseNumber, parsePercent, parseQuantity } from 'danvan/text';
import { parseDate, parsePeriodLabel } from 'danvan/time';
import {
  documentIssuers as issuers,
  documentKinds as kinds,
  reportingCalendars as calendars,
  termSystems,
} from 'danvan/vietnam';

const known = { calendars, termSystems };

/** A text as it is read, with what a function is told besides. */
type Read = (
  text: string,
  options: object,
) => ParseResult<unknown> | { ok: false; findings: readonly Finding[] };

/** The functions that read a text. */
export const textFunctions = {
  parseDate: (text) => parseDate(text),
  parseDocumentNumber: (text) => parseDocumentNumber(text, { kinds, issuers }),
  parseMoney: (text) => parseMoney(text),
  parseNumber: (text) => parseNumber(text),
  parsePercent: (text) => parsePercent(text),
  parsePeriod: (text, options) => parsePeriod(text, { ...known, ...options }),
  parsePeriodLabel: (text, options) => parsePeriodLabel(text, { ...known, ...options }),
  parseQuantity: (text) => parseQuantity(text),
} as const satisfies Record<string, Read>;

export type TextFunction = keyof typeof textFunctions;
