import { it } from 'vitest';
import { scanSentence } from 'danvan';
import { indicators } from 'danvan/vietnam';
import { sentences } from '../../golden/sentences/sentences.js';
import { scoreOf, ratesOf, totalOf, pairsOf } from '../../support/scanner-score.js';
it('x', () => {
  const ss = sentences.map((s) => ({ s, v: scanSentence(s.sentence, { indicators }) }));
  console.log(JSON.stringify(ratesOf(totalOf(ss.map(({s,v})=>scoreOf(s.values, v))))));
  for (const {s,v} of ss) { const t = scoreOf(s.values, v);
   const badcut = pairsOf(s.values, v).filter(([w,x])=>w.text!==x.text);
   if (t.invented.length+t.missed.length+t.wrong.length+badcut.length===0) continue;
   console.log('##', s.sentence);
  for (const v of t.invented) console.log('INV', v.text, v.proposals[0]?.indicator);
  for (const v of t.missed) console.log('MISS', JSON.stringify(v));
  for (const [w,x] of badcut) console.log('CUT', w.text, '|', x.text);
  for (const [w, v] of t.wrong) console.log('WRONG', w.indicator, '|', v.text, '|', v.proposals.map(p=>p.indicator+' '+p.weight.toFixed(1)+' '+p.wording).join(' ; ')); }
});
