import { parseTemplate } from '#room/text';
import type { SentenceContext } from './sentence-context.js';

/** Where what is said of the first figure ends: the first further part, in brackets or not, or the full stop. */
const endOfMain = /(?<!\\)\[[,;] |; (?![^[\]]*\])|\.?$/u;

/** The one figure that a sentence tells outside of its brackets; null where there are more or none. */
function mainFigure(template: string, { table }: SentenceContext): string | null {
  const names = parseTemplate(template).flatMap((part) =>
    part.kind === 'place' && table.catalogue.has(part.name) ? [part.name] : [],
  );
  const [only, ...others] = names;
  return only === undefined || others.length > 0 ? null : only;
}

const hasComparison = ({ table: { basePeriod, total } }: SentenceContext): boolean =>
  basePeriod !== undefined || total.some(({ plan }) => plan !== undefined);

const isSaid = (code: string, template: string): boolean =>
  template.includes(`{${code}:change}`) || template.includes(`{${code}:reached}`);

/**
 * A sentence with the comparison and the plan of its main figure, behind what is said of that figure.
 * One that says either by itself, or has several main figures, stays as it is.
 */
export function withComparison(template: string, context: SentenceContext): string {
  const code = hasComparison(context) ? mainFigure(template, context) : null;
  if (code === null || isSaid(code, template)) return template;
  if (template.indexOf(`{${code}}`) > template.search(endOfMain)) return template;
  return template.replace(endOfMain, (end) => `[, {${code}:change}][, {${code}:reached}]${end}`);
}
