/** The way of a challenge that goes well, by acts; ends before it leave the rest undone. */
const WAY = ['submit', 'approve', 'open', 'close', 'examine', 'begin-judging', 'conclude', 'publicise', 'award', 'perform', 'accept', 'settle', 'evaluate'] as const;
const SCENE = ['submit', 'approve', 'open', 'close', 'examine', 'finish-scene'] as const;
const ENDED = new Set(['no_entry', 'all_rejected', 'withdrawn', 'aborted', 'failed', 'force_majeure']);
export interface Step { act: string; /** When it was done last. */ at: string | null; state: 'done' | 'next' | 'ahead' }

/** Steps done and to come; `inside` tells whether the first two, which are the organiser's own, are known. */
export function stepsOf(kind: string, state: string, items: readonly { act: string; at: string }[]): Step[] {
  const known = items.some(({ act }) => act === 'submit');
  const way = (kind === 'scene' ? SCENE : WAY).filter((act) => known || (act !== 'submit' && act !== 'approve'));
  // judged again: what came after the last return is to be done anew
  const again = items.map(({ act }) => act).lastIndexOf('judge-again');
  const undone = new Set(again < 0 ? [] : ['conclude', 'publicise', 'award']);
  const at = (act: string) => items.filter((one, place) => one.act === act && !(undone.has(act) && place < again)).at(-1)?.at ?? null;
  const last = way.map(at).reduce((found, one, place) => (one === null ? found : place), -1);
  const goesOn = !ENDED.has(state);
  return way.map((act, place) => ({ act, at: at(act), state: place <= last ? 'done' as const : goesOn && place === last + 1 ? 'next' as const : 'ahead' as const })).filter((step) => goesOn || step.state === 'done');
}
