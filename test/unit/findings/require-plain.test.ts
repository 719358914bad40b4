import { describe } from 'vitest';
import { fieldsShape, listShape, numberShape, requirePlain, textShape } from '#inside/findings';
import { refusesShapes } from '../../support/shape-refusals.js';

const shape = fieldsShape({ id: textShape, list: listShape(fieldsShape({ n: numberShape })) });

describe('requirePlain', () => {
  refusesShapes((given) => requirePlain(given, shape, 'thing'));
});
