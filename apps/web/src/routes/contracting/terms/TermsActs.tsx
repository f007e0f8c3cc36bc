import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Deal, Negotiation, TermsVersion } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { ReasonDialog } from '../../../components/ReasonDialog';
import { TALKERS } from '../api';
import { useDecideTerms } from './api';

/** What a new version would be, as the table of offers sees it. */
export const offerKind = ({ latest, frozen, pending, mine }: Negotiation): 'first' | 'again' | 'replace' | 'counter' | 'amend' =>
  (pending !== null ? (mine ? 'replace' : 'counter') : frozen !== null ? 'amend' : latest > 0 ? 'again' : 'first');

export function useMayOffer(deal: Deal): boolean {
  const { has } = useSession();
  return deal.mayWrite && !deal.talkBlockedBy.length && has(...TALKERS);
}

export function OfferLink({ deal, talks }: { deal: Deal; talks: Negotiation }) {
  const { t } = useTranslation(['terms']);
  if (!useMayOffer(deal)) return null;
  const kind = offerKind(talks);
  return <ButtonLink to={`/deals/${deal.id}/terms/edit`} tone={kind === 'first' || kind === 'again' ? 'main' : undefined}>{t(`terms:offer.${kind}`)}</ButtonLink>;
}

/** Answers to the version that waits: the other side accepts or rejects it, its own side takes it back. */
export function TermsActs({ deal, talks, version: v }: { deal: Deal; talks: Negotiation; version: TermsVersion }) {
  const { t } = useTranslation(['terms']);
  const decide = useDecideTerms(deal.id, v.number);
  const [asked, setAsked] = useState<'accept' | 'reject' | 'withdraw' | null>(null);
  const may = useMayOffer(deal);
  if (!may || talks.pending !== v.number) return null;
  const open = talks.mine ? (['withdraw'] as const) : (['accept', 'reject'] as const);
  return (
    <div className="lq-acts">
      {open.map((act) => <button key={act} type="button" className={`lq-button${act === 'accept' ? ' lq-button--main' : ' lq-button--danger'}`} onClick={() => setAsked(act)}>{t(`terms:acts.${act}`)}</button>)}
      {asked ? <ReasonDialog name={t(`terms:acts.${asked}`)} needsReason={asked === 'reject'} danger={asked !== 'accept'} close={() => setAsked(null)} go={(reason) => decide.mutateAsync({ decision: asked, reason })} /> : null}
    </div>
  );
}
