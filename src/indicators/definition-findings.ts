import * as z from 'zod/mini';
import { breach, shapeFinding, type Finding, object } from '#room/findings';
import { readRecord } from '#room/records';
import { indicatorSchema } from './indicator.js';

type Fields = Readonly<Record<string, unknown>>;

const root = 'indicator';

/** What stands in for a field that every definition has and that is not well formed. */
const standIns = Object.freeze({ code: 'x.x', name: 'x', unit: 'x', kind: 'flow' });

const unknownShape = object({ fields: z.array(z.string()) });

/** The fields of the definition that findings are about. */
function faultyFields(findings: readonly Finding[]): ReadonlySet<string> {
  const fields = findings.flatMap(({ path, params }) => {
    if (path.length > 1) return [String(path[1])];
    const unknown = unknownShape.safeParse(params);
    return unknown.success ? unknown.data.fields : [];
  });
  // How figures combine is a matter of their kind.
  return new Set(fields.includes('kind') ? [...fields, 'combine'] : fields);
}

/** A ratio, and only a ratio, names its terms. */
function termFindings({ kind, ratio }: Fields): readonly Finding[] {
  const place = { path: [root, 'ratio'] };
  if (kind === 'ratio' && ratio === undefined) {
    const expected = 'the terms { numerator, denominator, factor } of a ratio';
    return [shapeFinding('shape/missing-field', { expected }, place)];
  }
  if (kind === 'ratio' || ratio === undefined) return [];
  const { error: detail, params } = breach('ratio-only', 'belongs to the kind "ratio" only');
  return [shapeFinding('shape/not-valid', { detail, ...params }, place)];
}

/** What the well-formed fields break among each other, which is not looked at beside others that are not. */
function findingsOfRest(given: Fields, findings: readonly Finding[]): readonly Finding[] {
  const faulty = faultyFields(findings);
  const sound = Object.entries(given).filter(([field]) => !faulty.has(field));
  const rest = readRecord(indicatorSchema, { ...standIns, ...Object.fromEntries(sound) }, [root]);
  return rest.ok ? [] : rest.findings;
}

/** All that is wrong with a definition, whatever of it is not well formed. */
export function definitionFindings(
  given: unknown,
  findings: readonly Finding[],
): readonly Finding[] {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return findings;
  const fields: Fields = { ...given };
  const isBroken = findings.some(({ code }) => code !== 'shape/not-valid');
  const further = isBroken ? findingsOfRest(fields, findings) : [];
  return [...findings, ...further, ...termFindings(fields)];
}
