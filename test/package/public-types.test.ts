import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicShapes } from '../support/public-shapes.js';
import { fromRoot } from '../support/repository.js';

type Shapes = ReturnType<typeof publicShapes>;

let written: Shapes;
let built: Shapes;

beforeAll(() => {
  if (!existsSync(fromRoot('dist/index.d.cts'))) throw new Error('build first: npm run build');
  written = publicShapes(({ source }) => source);
  built = publicShapes((door) => `dist/${door.built}.d.cts`);
}, 300_000);

describe('the built declarations', () => {
  it('give every name that the sources give, and no other', () => {
    expect(written.size).toBeGreaterThan(1000);
    expect([...built.keys()].toSorted()).toEqual([...written.keys()].toSorted());
  });

  it('say of each the same: value or type, fields, texts and what it is called with', () => {
    const differing = [...written].filter(
      ([name, shape]) => JSON.stringify(shape) !== JSON.stringify(built.get(name)),
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it('are looked into: fields of fields, and texts that a value may be', () => {
    const codes = JSON.stringify(written.get('danvan DanvanErrorCode'));
    expect(codes).toContain('INVALID_ARGUMENT');
    expect(JSON.stringify(written.get('danvan Locale'))).toContain('bodyReviews.title');
    expect(JSON.stringify(written.get('danvan describeFinding'))).toContain('locale');
  });
});
