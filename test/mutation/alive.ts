/** How often loops may go round while a mutant is alive, of a test that needs few turns. */
const fewTicks = 300_000;
/** The same where nobody knows how many the tests need. */
const manyTicks = 30_000_000;

interface Life {
  mutant: number;
  /** How often loops went round while it was alive. */
  ticks: number;
  /** How often they may. */
  mostTicks: number;
  isMet: boolean;
  /** Mutants whose places are come to, while somebody wants to know. */
  trace: Set<number> | null;
}

// On the global object, since each test file may load this one anew.
const life: Life = Reflect.get(globalThis, 'mutantLife') ?? {
  mutant: 0,
  ticks: 0,
  mostTicks: manyTicks,
  isMet: false,
  trace: null,
};
Reflect.set(globalThis, 'mutantLife', life);

Reflect.set(globalThis, 'isAlive', (mutant: number): boolean => {
  life.trace?.add(mutant);
  if (mutant !== life.mutant) return false;
  life.isMet = true;
  return true;
});

Reflect.set(globalThis, 'tick', () => {
  life.ticks += 1;
  if (life.ticks > life.mostTicks) throw new Error('A loop that does not end.');
});

/** How often loops went round since a mutant, or none, came alive. */
export const ticksSince = (): number => life.ticks;

/** Lets one mutant live, 0 for none; a test that needs `usual` turns may take some times as many. */
export function enliven(mutant: number, usual?: number): void {
  life.mutant = mutant;
  life.mostTicks = usual === undefined ? manyTicks : Math.max(fewTicks, 4 * usual);
  life.ticks = 0;
  life.isMet = false;
}

/** Whether the place of the mutant that is alive was come to. */
export const isMet = (): boolean => life.isMet;

/** The mutants to whose places a piece of work comes. */
export async function traced(work: () => unknown): Promise<ReadonlySet<number>> {
  const trace = new Set<number>();
  life.trace = trace;
  try {
    await work();
  } finally {
    life.trace = null;
  }
  return trace;
}
