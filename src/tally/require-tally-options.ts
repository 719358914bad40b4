import * as z from 'zod/mini';
import { democracyListNames, type CountableRecord } from '#room/democracy';
import { DanvanError, requireShape, looseObject } from '#room/findings';

const choice = z.union([z.string(), z.boolean()]);
const callback = z.function();

const tallyShape = looseObject({
  indicator: z.string(),
  list: z.enum(democracyListNames),
  measure: z.string(),
  where: z.optional(z.record(z.string(), z.union([choice, z.array(choice)]))),
  by: z.optional(z.record(z.string(), z.string())),
  parts: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
  at: z.optional(z.enum(['during', 'closing', 'end', 'open', 'first', 'last', 'so-far'])),
  days: z.optional(looseObject({ from: z.string(), to: z.optional(z.string()) })),
});

const optionsShape = looseObject({
  tallies: z.array(tallyShape),
  periods: z.array(z.string()),
  unit: z.optional(callback),
  level: z.optional(callback),
  withNil: z.optional(z.boolean()),
});

/** Refuses rules and periods by which nothing can be counted. */
export const requireTallyOptions = <Options>(options: Options): Options =>
  requireShape(options, optionsShape, 'options');

type Answer = (given: CountableRecord) => string | undefined;

/** Asks what the caller says of a record; what is no text would be lost among the figures. */
export const answersOf =
  (ask: Answer, name: 'unit' | 'level'): Answer =>
  (given) => {
    const answer: unknown = ask(given);
    if (answer === undefined || (typeof answer === 'string' && answer !== '')) return answer;
    const told = answer === '' ? 'an empty text' : typeof answer;
    const message = `"${name}" must give an id or undefined; of "${given.record.id.slice(0, 80)}" it gave ${told}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  };
