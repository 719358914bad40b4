import * as z from 'zod/mini';
import { democracyListNames } from '#room/democracy';
import { requireShape, looseObject } from '#room/findings';
import { namedShape } from '#room/organization';
import type { DemocracyDocumentOptions } from './democracy-options.js';

const passages = z.optional(z.union([z.string(), z.array(z.string())]));
const words = z.array(
  looseObject({ id: z.string(), name: z.union([z.string(), namedShape.shape.name]) }),
);

const optionsShape = looseObject({
  lists: z.optional(z.array(z.enum(democracyListNames))),
  catalogues: z.optional(z.record(z.string(), words)),
  subject: z.optional(z.string()),
  introduction: passages,
  conclusion: passages,
});

/** Refuses what no document about records can be composed from. */
export const requireDemocracyOptions = (
  options: DemocracyDocumentOptions,
): DemocracyDocumentOptions => requireShape(options, optionsShape, 'options');
