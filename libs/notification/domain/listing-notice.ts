import type { NoticeKind } from './templates.js';

interface Move {
  readonly from: string | null;
  readonly to: string;
}

/** Whom a move of a listing concerns and how: reviewers when it enters the review, its author when a reviewer decided. */
export function noticeOfMove({ from, to }: Move): { kind: NoticeKind; to: 'reviewers' | 'author' } | undefined {
  const reviewed = from === 'submitted' || from === 'in_review';
  if (to === 'submitted' && from !== 'in_review') return { kind: 'review.submitted', to: 'reviewers' };
  if (to === 'draft' && reviewed) return { kind: 'review.returned', to: 'author' };
  if (to === 'published' && (reviewed || from === 'suspended')) return { kind: 'review.published', to: 'author' };
  if (to === 'suspended') return { kind: 'review.suspended', to: 'author' };
  return undefined;
}
