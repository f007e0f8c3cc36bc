import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextAct } from '../api/shapes';
import { BlockedAct } from './BlockedAct';
import { ReasonDialog } from './ReasonDialog';
import { useTexts } from './useTexts';

/** Acts that end or hide something: asked for in red. */
const AGAINST = new Set(['withdraw', 'reject', 'suspend', 'close', 'return', 'send-back', 'discard', 'undo', 'disable', 'lose', 'release', 'revise', 'refuse', 'revoke', 'warn', 'withdraw-transfer', 'decline', 'abandon', 'end', 'dispute', 'abort', 'end-for-silence', 'fail', 'give-up', 'admit-conflict']);

/** Acts that carry the matter on; the first open one is the one that matters on its page. */
const MAIN = new Set(['publish', 'submit', 'commit', 'verify', 'start-review', 'resume', 'reopen', 'resubmit', 'reinstate', 'admit', 'ask-consent', 'publicise', 'file-recordal', 'take-effect', 'accept', 'publicise-price', 'file-transfer', 'complete-transfer', 'open', 'begin-judging', 'award']);

/** `about`: what follows from an act, where asking once more is not enough. */
interface Props { acts: NextAct[]; onAct: (act: string, reason?: string) => Promise<unknown>; about?: Readonly<Record<string, string>> }

/** The next acts as the server serves them: possible ones as buttons, blocked ones with what blocks them and the article. */
export function NextActs({ acts, onAct, about }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<NextAct | null>(null);
  const say = useTexts();
  const name = (a: NextAct) => say(a.texts) || t(`reference:acts.${a.act}`, { defaultValue: a.act });
  const open = acts.filter((a) => !a.blockedBy.length);
  const main = open.find((a) => MAIN.has(a.act));

  if (!acts.length) return null;
  return (
    <div className="lq-acts">
      {open.map((a) => (
        <button key={a.act} type="button" className={`lq-button${a === main ? ' lq-button--main' : ''}${AGAINST.has(a.act) ? ' lq-button--danger' : ''}`} onClick={() => setChosen(a)}>{name(a)}</button>
      ))}
      {acts.filter((a) => a.blockedBy.length).map((a) => <BlockedAct key={a.act} name={name(a)} blocks={a.blockedBy} />)}
      {chosen ? <ReasonDialog name={name(chosen)} needsReason={chosen.needsReason} about={about?.[chosen.act]} danger={AGAINST.has(chosen.act)} close={() => setChosen(null)} go={(reason) => onAct(chosen.act, reason)} /> : null}
    </div>
  );
}
