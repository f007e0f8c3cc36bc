import { defineRule } from '@app/kernel';
import type { NdaState } from '../nda.js';

export interface RoomFacts {
  /** The deal is being talked about. */
  readonly live: boolean;
  /** The newest agreement of the deal, whatever became of it. */
  readonly nda: { readonly state: NdaState; readonly number: number; readonly expired: boolean } | null;
}

/** One after another, the first that is broken says why the room is closed to the other side. */
export const dealIsLive = defineRule<RoomFacts>({
  code: 'contracting.room-deal-over', texts: { 'zh-CN': '交易未在洽谈中，资料室不对对方开放。', en: 'The deal is not being talked about: its data room is closed to the other side.' }, keeps: ({ live }) => live,
});
export const ndaIsOffered = defineRule<RoomFacts>({
  code: 'contracting.nda-missing', texts: { 'zh-CN': '双方尚未签署保密协议，资料室不开放。', en: 'There is no confidentiality agreement yet; the data room is closed.' },
  keeps: ({ nda }) => nda !== null && nda.state !== 'refused',
});
export const ndaIsNotWithdrawn = defineRule<RoomFacts>({
  code: 'contracting.nda-withdrawn', texts: { 'zh-CN': '保密协议已被撤回，资料室即时关闭；已知悉的内容仍须保密。', en: 'The confidentiality agreement was withdrawn and the room closed at once; what is known stays confidential.' },
  keeps: ({ nda }) => nda?.state !== 'withdrawn',
});
export const latestNdaIsSigned = defineRule<RoomFacts>({
  code: 'contracting.nda-unsigned', texts: { 'zh-CN': '保密协议第 {number} 版尚未由双方签署；以往版本的签署不打开资料室。', en: 'Version {number} of the confidentiality agreement is not signed by both yet; a signature on an older one opens nothing.' },
  keeps: ({ nda }) => nda === null || nda.state !== 'offered' || { params: { number: nda.number } },
});
export const ndaHasNotExpired = defineRule<RoomFacts>({
  code: 'contracting.nda-expired', texts: { 'zh-CN': '保密协议约定的查阅期限已过，请签署新的版本。', en: 'The time to look by the confidentiality agreement is over; sign a new version.' },
  keeps: ({ nda }) => nda === null || !nda.expired,
});

export const roomRules = [dealIsLive, ndaIsOffered, ndaIsNotWithdrawn, latestNdaIsSigned, ndaHasNotExpired];

export interface SigningFacts { readonly side: string; readonly offeredBy: string }
export const otherSideSigns = defineRule<SigningFacts>({
  code: 'contracting.nda-other-side-signs', texts: { 'zh-CN': '提出方已经签署；由对方签署或拒绝。', en: 'Whoever offered it has signed; the other side signs or refuses.' }, keeps: ({ side, offeredBy }) => side !== offeredBy,
});
