import { inAssemblySpelling } from './assembly-body.js';
import type { DocumentNumber } from './document-number.js';

const digits = String.raw`(?<digits>\d{1,5})(?<suffix>[a-zA-Z\u0110\u0111]?)`;
const part = String.raw`\p{L}[\p{L}\p{N}.]*`;
const kind = String.raw`(?<kind>\p{L}+)`;
const issuers = `(?<issuers>${part}(?:[-&]${part})*)`;
const year = String.raw`(?<year>(?:19|20)\d{2})`;

const grammar = [
  {
    system: 'legislative',
    pattern: new RegExp(String.raw`^${digits}/(?:${year}/)?(?<issuers>(?:UBTV)?QH\d*)$`, 'u'),
  },
  {
    system: 'legislative',
    pattern: new RegExp(`^${digits}/${year}/${kind}(?:(?<separator>[-/])${issuers})?$`, 'u'),
  },
  { system: 'party', pattern: new RegExp(`^${digits}-${kind}(?<separator>/)${issuers}$`, 'u') },
  { system: 'state', pattern: new RegExp(`^${digits}/${kind}(?<separator>[-/])${issuers}$`, 'u') },
  { system: 'unknown', pattern: new RegExp(`^${digits}(?:/${year})?$`, 'u') },
] as const;

/** One hyphen for all dashes, no space around hyphens and strokes, no stop at the end. */
const tidy = (text: string): string =>
  inAssemblySpelling(text.replace(/[\u2010-\u2015\u2212\u00ad]/gu, '-'))
    .replace(/ ?([-/&]) ?/gu, '$1')
    .replace(/ ?[.,;:]$/u, '');

/** The parts of a number and symbol, without the name of its kind; none where it is not one. */
export function readSymbol(text: string): DocumentNumber | undefined {
  const tidied = tidy(text);
  for (const { system, pattern } of grammar) {
    const groups = pattern.exec(tidied)?.groups;
    if (groups === undefined || Number(groups['digits']) === 0) continue;
    const { suffix, separator } = groups;
    return {
      system,
      number: Number(groups['digits']),
      ...(suffix ? { suffix } : {}),
      ...(groups['year'] === undefined ? {} : { year: Number(groups['year']) }),
      ...(groups['kind'] === undefined ? {} : { kindSymbol: groups['kind'] }),
      ...(separator === '-' || separator === '/' ? { separator } : {}),
      issuers: groups['issuers']?.split(/[-&]/u) ?? [],
    };
  }
  return undefined;
}
