import { createHierarchy, defineIndicator, type DatasetInput } from 'danvan';
import * as z from 'zod';

const goldenSchema = z.object({
  orgUnits: z.array(z.object({ id: z.string(), parent: z.string().optional() })),
  dataValues: z.array(
    z.object({ de: z.string(), pe: z.string(), ou: z.string(), value: z.string() }),
  ),
  completeRegistrations: z.array(z.object({ ds: z.string(), pe: z.string(), ou: z.string() })),
  cases: z.array(
    z.object({
      test: z.string(),
      expected: z.record(z.string(), z.number()).optional(),
      expected_exact: z.record(z.string(), z.number()).optional(),
    }),
  ),
});

/** What the golden file of five units says. */
export type GoldenFile = z.infer<typeof goldenSchema>;

/** Reads the golden file. */
export const readGolden = (text: string): GoldenFile => goldenSchema.parse(JSON.parse(text));

const counted = ['deA', 'deB', 'deC', 'deD', 'deE'];

/** The code of an indicator, by the name of its data element. */
export const codeOf = (element: string): string => `golden.${element.toLowerCase()}`;

const flows = counted.map((element) =>
  defineIndicator({ code: codeOf(element), name: element, unit: 'việc', kind: 'flow' }),
);
const ratio = defineIndicator({
  code: 'golden.ratio',
  name: 'deA / deB',
  unit: 'lần',
  kind: 'ratio',
  decimals: 2,
  ratio: { numerator: codeOf('deA'), denominator: codeOf('deB'), factor: 1 },
});

/** The golden tree and its values as a dataset would read them. */
export function goldenInput({ orgUnits, dataValues }: GoldenFile) {
  const hierarchy = createHierarchy(
    orgUnits.map(({ id, parent }) => ({ id, name: id, ...(parent && { parent }) })),
  );
  const observations = dataValues
    .filter(({ de }) => counted.includes(de))
    .map(({ de, pe, ou, value }) => ({
      unit: ou,
      indicator: codeOf(de),
      period: `${pe.slice(0, 4)}-${pe.slice(4)}`,
      value: Number(value),
    }));
  return { hierarchy, indicators: [...flows, ratio], observations } satisfies DatasetInput;
}
