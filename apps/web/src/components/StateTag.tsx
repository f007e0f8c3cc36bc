import { useTranslation } from 'react-i18next';

const TONES: Record<string, string> = {
  published: 'open', matched: 'open', transferred: 'open', verified: 'open', committed: 'open', active: 'open', claimed: 'info', in_talks: 'info',
  submitted: 'wait', in_review: 'wait', unverified: 'wait', invited: 'wait', new: 'wait', uploaded: 'info', checking: 'info', committing: 'info', checked: 'info',
  open: 'open', no_entry: 'lost', examining: 'info', judging: 'info', judged: 'info', in_publicity: 'wait', awarded: 'open', performing: 'open', accepted: 'open', force_majeure: 'lost', evaluated: 'info', all_rejected: 'lost', aborted: 'lost',
  replaced: 'lost', outdated: 'lost', spoiled: 'lost', opened: 'info', ineligible: 'lost', eligible: 'info', not_chosen: 'lost', chosen: 'open', excluded: 'lost', eliminated: 'lost', completed: 'open',
  applied: 'wait', admitted: 'open', retired: 'lost', drawn: 'wait', signed: 'open', recused: 'lost', removed: 'lost', asked: 'wait', denied: 'lost',
  running: 'open', ended: 'info', received: 'wait', admissible: 'info',
  logged: 'wait', confirmed: 'open', raised: 'wait', answered: 'info', settled: 'open',
  proposed: 'wait', offered: 'wait', talking: 'info', agreed: 'open', in_force: 'open', declined: 'lost', abandoned: 'lost', refused: 'lost',
  preparing: 'wait', approving: 'wait', approved: 'info', signing: 'wait', in_effect: 'open', performed: 'info', terminated: 'lost', rescinded: 'lost', cancelled: 'lost',
  suspended: 'lost', disputed: 'lost', withdrawn: 'lost', expired: 'lost', rejected: 'lost', failed: 'lost', disabled: 'lost', upheld: 'lost',
};
const LISTS = { listing: 'states', organisation: 'organisationStates', account: 'accountStates', notice: 'noticeStates', objection: 'objectionStates', deal: 'dealStates', nda: 'ndaStates', contract: 'contractStates', mediation: 'mediationStates', introduction: 'introductionStates', bypass: 'bypassStates', concealment: 'concealmentStates', challenge: 'challengeStates', entry: 'entryStates', expert: 'expertStates', seat: 'seatStates', member: 'memberStates' } as const;

export function StateTag({ state, of = 'listing' }: { state: string; of?: keyof typeof LISTS }) {
  const { t } = useTranslation();
  return <span className={`lq-tag lq-tag--dot lq-tag--${TONES[state] ?? 'plain'}`}>{t(`reference:${LISTS[of]}.${state}`, { defaultValue: state })}</span>;
}
