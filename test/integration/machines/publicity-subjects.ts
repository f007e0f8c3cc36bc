import { createHash } from 'node:crypto';
import { newId } from '@app/kernel';
import { noticeMachine, objectionMachine } from '@app/publicity';
import { aNotice } from '@app/publicity/testing';
import type { ListingMarket } from '../listing/listing-market.js';
import type { Row } from './hand.js';
import { holds, type AnyMachine, type Subject, type Unit, type Who } from './subject.js';

const AT = '2026-12-01T00:00:00Z';
async function opened(unit: Unit): Promise<{ opener: Who; id: string }> {
  const opener = await unit.someone('opener', ['tto']);
  const { status, body } = await opener.client.post<{ id: string }>('publicity-notices', { kind: 'award', ...aNotice() });
  if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return { opener, id: body.id };
}

export async function noticeSubject(_: ListingMarket, unit: Unit): Promise<Subject> {
  const { opener, id } = await opened(unit);
  const columns = (state: string): Row => ({
    ended_at: state === 'running' ? null : AT, ...(state === 'running' || state === 'ended' ? { closed_at: null, close_reason: null } : { closed_at: AT, close_reason: '写明理由' }),
  });
  let kept: Row | undefined;
  return {
    machine: noticeMachine as unknown as AnyMachine, table: 'publicity.notice', id, named: [opener], columns,
    put: async (hand, state) => {
      kept ??= await hand.row('publicity.notice', id);
      await hand.sql('delete from publicity.notice where subject_id = $1 and id <> $2', [kept['subject_id'], id]);
      await hand.write('publicity.notice', { ...kept, ...columns(state), state, version: 1 });
    },
    requests: (act, _state, spoiled) => [{
      path: `publicity-notices/${id}/acts/${act}`,
      body: { ...(!spoiled && { reason: '写明理由' }), ...(act === 'supersede' && { changes: aNotice({ place: '图书馆公告栏' }) }) },
      expected: (who, row) => {
        // the door asks for the permission first; what a job does is no act of anybody's
        if (!who.roles.includes('tto')) return 403;
        if (who.organisationId !== unit.id) return 404;
        return row ? (row.permission === 'system' ? 404 : 200) : 409;
      },
    }],
  };
}

const HANDLERS = ['tto', 'unit_leader', 'decision_secretary'];

export async function objectionSubject(_: ListingMarket, unit: Unit): Promise<Subject> {
  const { opener, id: noticeId } = await opened(unit);
  const [objector, handler] = [await unit.someone('objector', ['researcher']), await unit.someone('handler', ['unit_leader'])];
  const id = newId();
  const canonical = JSON.stringify({ id });
  const row: Row = {
    id, notice_id: noticeId, notice_maker: opener.userId, organisation_id: unit.id, objector_id: objector.userId, number: 'YY-1', text: '名单有遗漏', canonical, sha256: createHash('sha256').update(canonical).digest('hex'),
    in_time: true, rule_version_ids: [], version: 1, received_at: AT, updated_at: AT,
  };
  const columns = (state: string): Row => {
    const admitted = state === 'received' ? { admitted_by: null, admitted_at: null } : { admitted_by: handler.userId, admitted_at: AT };
    if (state === 'received' || state === 'admissible') return { ...admitted, settled_by: null, settled_at: null, answer: null };
    return { ...admitted, settled_by: state === 'withdrawn' ? objector.userId : handler.userId, settled_at: AT, answer: '经核查' };
  };
  return {
    machine: objectionMachine as unknown as AnyMachine, table: 'publicity.objection', id, named: [objector, opener], columns,
    put: (hand, state, _act, spoiledFor) => hand.write('publicity.objection', {
      ...row, ...columns(state), state, ...(spoiledFor && { objector_id: spoiledFor.userId }),
    }),
    requests: (act, _state, spoiled) => [{
      path: `publicity-objections/${id}/acts/${act}`, body: spoiled ? {} : { reason: '经核查' },
      expected: (who, move) => {
        const handles = who.organisationId === unit.id && who !== opener && who.roles.some((role) => HANDLERS.includes(role));
        if (who !== objector && !handles) return 404;
        if (!move) return 409;
        return holds(who, move.permission) && (act === 'withdraw' ? who === objector : handles) ? 200 : 404;
      },
    }],
  };
}
