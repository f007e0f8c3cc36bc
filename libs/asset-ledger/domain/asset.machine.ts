import { ledgerAssetMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import type { AssetFacts, AssetState } from './asset.js';
import { assetLedgerPermissions as may } from './permissions.js';
import {
  checkerIsNotMaker, entryHasAValue, entryHasHappened, entryIsGiven, onlyTheEntryStands, papersAreGiven, papersHaveHappened, writeOffHasHappened, writeOffIsGiven,
} from './rules/posting.rules.js';

const told = ledgerAssetMoved.type;

/** 单列台账, one row per act. The start is the consumer's: an accepted disclosure of a state-set unit. */
export const assetMachine = defineMachine<AssetState, AssetFacts>({
  aggregate: 'ledger-asset',
  initial: 'awaiting_entry',
  states: {
    awaiting_entry: { texts: { 'zh-CN': '待入账', en: 'Awaiting entry' } },
    carried: { texts: { 'zh-CN': '在账', en: 'Carried' } },
    write_off_proposed: { texts: { 'zh-CN': '核销待复核', en: 'Write-off to be checked' } },
    written_off: { texts: { 'zh-CN': '已核销', en: 'Written off' } },
  },
  acts: [
    { act: 'enter', texts: { 'zh-CN': '入账', en: 'Enter' }, from: ['awaiting_entry'], to: 'carried', permission: may['posting.write'], rules: [entryIsGiven, entryHasAValue, entryHasHappened], event: told },
    { act: 'correct-entry', texts: { 'zh-CN': '冲销入账以更正', en: 'Counter the entry to correct it' }, from: ['carried'], to: 'awaiting_entry', permission: may['posting.write'], rules: [papersAreGiven, papersHaveHappened, onlyTheEntryStands], event: told },
    { act: 'propose-write-off', texts: { 'zh-CN': '提出核销', en: 'Propose the write-off' }, from: ['carried'], to: 'write_off_proposed', permission: may['posting.write'], rules: [writeOffIsGiven, writeOffHasHappened], event: told },
    { act: 'refuse-write-off', texts: { 'zh-CN': '不同意核销', en: 'Refuse the write-off' }, from: ['write_off_proposed'], to: 'carried', permission: may['write-off.approve'], rules: [checkerIsNotMaker], event: told, reason: 'required' },
    { act: 'approve-write-off', texts: { 'zh-CN': '同意核销', en: 'Approve the write-off' }, from: ['write_off_proposed'], to: 'written_off', permission: may['write-off.approve'], rules: [checkerIsNotMaker], event: told },
    { act: 'reinstate', texts: { 'zh-CN': '冲销核销并恢复在账', en: 'Counter the write-off and reinstate' }, from: ['written_off'], to: 'carried', permission: may['write-off.approve'], rules: [papersAreGiven, papersHaveHappened, checkerIsNotMaker], event: told },
  ],
});
