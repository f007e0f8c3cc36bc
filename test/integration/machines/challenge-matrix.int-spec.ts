import { challengeMachine } from '@app/challenges';
import { openChallengeDesk, type ChallengeDesk } from '../challenges/challenge-desk.js';
import type { Row } from './hand.js';
import { actsOf, openUnit, rowOf, type AnyMachine, type Unit, type Who } from './subject.js';

const machine = challengeMachine as unknown as AnyMachine;
const BEFORE = ['draft', 'in_review', 'approved'];
const ENDS = ['no_entry', 'all_rejected', 'withdrawn', 'aborted', 'evaluated'];
/** Acts with a form of their own, and the one that its signer does (their tests are beside them). */
const OWN_ROUTES = ['finish-scene', 'conclude', 'reject-all', 'publicise', 'accept', 'settle', 'evaluate'];
const AT = '2026-12-01T00:00:00Z';
interface Cell { readonly who: Who; readonly state: string; readonly act: string }

describe('every state of a challenge, every act and every role', () => {
  let desk: ChallengeDesk;
  let unit: Unit;
  let officer: Who;
  let kept: Row;
  let edition: Row;
  let id: string;
  beforeAll(async () => {
    desk = await openChallengeDesk();
    unit = await openUnit(desk);
    const maker = { ...(await unit.someone('maker', ['firm'])) };
    officer = { ...desk.officer, name: 'officer', roles: ['bureau_officer'] };
    ({ id } = await desk.opened());
    await desk.hand.sql('update challenges.challenge set organisation_id = $2, author_id = $3 where id = $1', [id, unit.id, maker.userId]);
    kept = await desk.hand.row('challenges.challenge', id);
    [edition] = (await desk.hand.sql<{ row: Row }>('select to_jsonb(e) as row from challenges.challenge_edition e where challenge_id = $1', [id])).map(({ row }) => row) as [Row];
  }, 120_000);
  afterAll(() => desk?.close());

  const put = async (state: string): Promise<void> => {
    const [published, reviewed] = [!BEFORE.includes(state), !['draft', 'in_review'].includes(state)];
    await desk.hand.write('challenges.challenge', {
      ...kept, state, version: 1, edition: published ? 1 : 0, opened_at: published ? AT : null, ended_at: ENDS.includes(state) ? AT : null, state_reason: '写明理由',
      submitted_by: state === 'draft' ? null : kept['author_id'], submitted_at: state === 'draft' ? null : AT, reviewed_by: reviewed ? desk.officer.userId : null, reviewed_at: reviewed ? AT : null,
    });
    // before it opens there is no edition of it
    await desk.hand.sql('delete from challenges.challenge_edition where challenge_id = $1', [id]);
    if (published) await desk.hand.sql('insert into challenges.challenge_edition select * from jsonb_populate_record(null::challenges.challenge_edition, $1)', [JSON.stringify(edition)]);
  };
  const WRITERS = ['firm', 'bureau_officer', 'tto'];

  /** Written by hand beside the code: who is let in to what, in which state. */
  function expected(who: Who, state: string, act: string): readonly number[] {
    if (!who.roles.some((role) => WRITERS.includes(role))) return [403];
    const [own, reviews] = [who.organisationId === unit.id, who.roles.includes('bureau_officer')];
    if (!own && !reviews && BEFORE.includes(state)) return [404];
    if (OWN_ROUTES.includes(act)) return [409];
    const row = rowOf(machine, state, act);
    if (!row) return [409];
    if (row.permission === 'system') return [403];
    const mine = row.permission.name === 'challenges.challenge.review' ? reviews : own;
    // rules stand in the way of most; that they do is what other tests are for
    return mine ? [200, 422] : [403];
  }

  it('lets in exactly whom table, permission and object say, and whoever is refused leaves nothing behind', async () => {
    const people = [...unit.colleagues, officer, unit.stranger];
    const wrong: string[] = [];
    const reached = new Set<string>();
    let asked = 0;
    const ask = async ({ who, state, act }: Cell): Promise<number> => {
      asked += 1;
      const { status, body } = await who.client.post<{ code?: string }>(`challenges/${id}/acts/${act}`, { version: 1, reason: '写明理由' });
      const wanted = expected(who, state, act);
      if (!wanted.includes(status)) wrong.push(`${act} in ${state} by ${who.name}: ${status} ${body.code ?? ''}, not ${wanted.join(' or ')}`);
      return status;
    };
    for (const state of Object.keys(machine.states)) {
      const cells: Cell[] = actsOf(machine).flatMap((act) => people.map((who) => ({ who, state, act })));
      const shut = cells.filter((cell) => !expected(cell.who, state, cell.act).includes(200));
      await put(state);
      const before = await desk.hand.fingerprint(['challenges']);
      for (let at = 0; at < shut.length; at += 40) await Promise.all(shut.slice(at, at + 40).map(ask));
      if (await desk.hand.fingerprint(['challenges']) !== before) wrong.push(`in ${state}: somebody was refused and left something behind`);
      for (const cell of cells.filter((each) => !shut.includes(each))) {
        await put(state);
        if (await ask(cell) !== 200) continue;
        const { state: now } = await desk.hand.row('challenges.challenge', id);
        if (now !== rowOf(machine, state, cell.act)!.to) wrong.push(`${cell.act} in ${state} led to ${String(now)}`);
        reached.add(`${state} ${cell.act}`);
      }
    }
    expect(wrong).toEqual([]);
    // what no rule stands before was really done
    expect([...reached].sort()).toEqual(expect.arrayContaining(['in_review return', 'approved rework', 'open withdraw', 'closed abort', 'in_publicity abort', 'awarded abort']));
    expect(asked).toBeGreaterThanOrEqual(Object.keys(machine.states).length * actsOf(machine).length * people.length);
  }, 300_000);

  it('goes in the database, as the product itself, by the pairs of the table alone', async () => {
    const wrong: string[] = [];
    const states = Object.keys(machine.states);
    for (const from of states) {
      await put(from);
      for (const to of states.filter((state) => state !== from)) {
        const refusal = await desk.hand.attempt('challenges.challenge', id, { state: to });
        const legal = machine.acts.some((row) => row.from.includes(from) && row.to === to);
        if (/^illegal transition of challenge/.test(refusal ?? '') === legal) wrong.push(`${from} to ${to}: ${refusal ?? 'went'}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
