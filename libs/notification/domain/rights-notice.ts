import type { Role } from '@app/kernel';
import type { NoticeKind } from './templates.js';

interface Move {
  readonly act: string;
  readonly to: string;
}

const TEAM: Readonly<Record<string, NoticeKind>> = {
  returned: 'rights.returned', publicity: 'rights.publicised', decided: 'rights.decided', rejected: 'rights.rejected', effective: 'rights.effective', revoked: 'rights.revoked',
};

/** What the team hears of a move of its application: a signature is asked of those who have not given it, all else goes to everybody named. */
export function teamNotice({ act, to }: Move): { kind: NoticeKind; to: 'signers' | 'team' } | undefined {
  if (act === 'ask-consent') return { kind: 'rights.signature-wanted', to: 'signers' };
  // after a settled objection the notice goes on; the objection itself has been told
  const kind = act === 'settle-objections' ? undefined : TEAM[to];
  return kind && { kind, to: 'team' };
}

/** Whose desk the application reaches with a move. */
export function officeOfApplication({ to }: Move): readonly Role[] {
  const desks: Readonly<Record<string, readonly Role[]>> = { unit_review: ['college_secretary', 'tto'], decided: ['tto'] };
  return desks[to] ?? [];
}
