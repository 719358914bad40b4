import * as z from 'zod';
import { democracyListNames } from '#room/democracy';
import { requireShape } from '#room/findings';
import { namedShape } from '#room/organization';
import type { DemocracyDocumentOptions } from './democracy-options.js';

const passages = z.union([z.string(), z.array(z.string())]).optional();
const words = z.array(
  z.looseObject({ id: z.string(), name: z.union([z.string(), namedShape.shape.name]) }),
);

const optionsShape = z.looseObject({
  lists: z.array(z.enum(democracyListNames)).optional(),
  catalogues: z.record(z.string(), words).optional(),
  subject: z.string().optional(),
  introduction: passages,
  conclusion: passages,
});

/** Refuses what no document about records can be composed from. */
export const requireDemocracyOptions = (
  options: DemocracyDocumentOptions,
): DemocracyDocumentOptions => requireShape(options, optionsShape, 'options');
