import type { Reporter, TestModule } from 'vitest/node';

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

function countOf(modules: readonly TestModule[]): Count {
  const states = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const of = (state: string): number => states.filter((each) => each === state).length;
  // A file that cannot be loaded has no tests to fail; it counts as one.
  const broken = modules.filter((module) => module.errors().length > 0).length;
  return { passed: of('passed'), failed: of('failed') + broken, skipped: of('skipped') };
}

/** Closes a run with one plain line: `N passed, N failed, N skipped`. */
export const countReporter: Reporter = {
  onTestRunEnd(modules, unhandled) {
    const { passed, failed, skipped } = countOf(modules);
    console.log(`${passed} passed, ${failed + unhandled.length} failed, ${skipped} skipped`);
  },
};
