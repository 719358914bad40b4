import { it } from 'vitest';
import { randomCase } from '/work/wt/engine/test/oracle/random-case.js';
import { differencesOf } from '/work/wt/engine/test/oracle/differences.js';
import { engineCell } from '/work/wt/engine/test/oracle/engine-answer.js';
import { answerOf } from '/work/wt/engine/test/oracle/answer.js';
import { noFeatures } from '/work/wt/engine/test/oracle/features.js';
it('compare', () => {
  const f = { ...noFeatures, ...JSON.parse(process.env.F ?? '{}') };
  const n = Number(process.env.N ?? 2000);
  const show = Number(process.env.SHOW ?? 3);
  const only = process.env.ONLY;
  let bad = 0;
  const by: Record<string, number> = {};
  let shown = 0;
  const t0 = Date.now();
  const cases: any[] = [];
  for (let seed = 1; seed <= n; seed += 1) {
    const c = randomCase(seed, f);
    let d: readonly string[];
    try {
      d = differencesOf(c);
    } catch (e) {
      d = ['throw ' + String((e as Error).stack).slice(0, 300)];
    }
    if (d.length === 0) continue;
    bad += 1;
    for (const x of d) by[x] = (by[x] ?? 0) + 1;
    if (!only || d.some((x) => x.startsWith(only))) cases.push([c.observations.length, seed, d, c]);
  }
  console.log('bad', bad, 'of', n, by, Date.now() - t0, 'ms');
  cases.sort((a, b) => a[0] - b[0]);
  for (const [, seed, d, c] of cases.slice(0, show)) {
    console.log('SEED', seed, d.join());
    console.log(
      'units',
      c.units.map((u: any) => `${u.id}<${u.parent}`).join(' '),
      'lines',
      JSON.stringify(c.lines.filter((l: any) => l.includes.length)),
      'owed',
      JSON.stringify(c.owed),
      'ind',
      JSON.stringify(
        c.indicators.filter((i: any) => process.env.F || i.code === c.question.indicator),
      ),
    );
    c.observations.forEach((o: any, i: number) =>
      console.log(
        '  ',
        i,
        o.unit,
        o.indicator,
        o.period,
        JSON.stringify(o.value),
        o.basis,
        o.scope,
        o.line,
        o.measure,
        JSON.stringify(o.dimension),
        o.activity,
      ),
    );
    console.log('ask', JSON.stringify(c.question));
    const a = answerOf(c) as any;
    let e: any;
    try {
      e = engineCell(c);
    } catch (x) {
      e = {};
    }
    console.log('oracle', JSON.stringify(a));
    console.log(
      'engine',
      JSON.stringify({
        state: e.state,
        amount: e.amount,
        b: e.bounds,
        reason: e.reason,
        cov: e.coverage,
        silent: e.silent,
        partial: e.partial,
        standsIn: e.standsIn,
        taken: e.contributors,
        dropped: e.terms?.dropped,
        base: e.base,
      }),
    );
  }
}, 600000);
