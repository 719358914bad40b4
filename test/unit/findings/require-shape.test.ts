import * as z from 'zod';
import { describe } from 'vitest';
import { requireShape } from '#inside/findings';
import { refusesShapes } from '../../support/shape-refusals.js';

const shape = z.object({ id: z.string(), list: z.array(z.strictObject({ n: z.number() })) });

describe('requireShape', () => {
  refusesShapes((given) => requireShape(given, shape, 'thing'));
});
