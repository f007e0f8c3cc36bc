import fc from 'fast-check';
import { definedMachines, isWhole } from '@app/kernel';
import { anyShare, wholeSplits } from '@app/kernel/testing';
import { openListingMarket, type ListingMarket } from '../listing/listing-market.js';
import { Hand } from './hand.js';
import { objectionSubject, noticeSubject } from './publicity-subjects.js';
import { applicationSubject, disclosureSubject } from './rights-subjects.js';
import { actsOf, holds, openUnit, rowOf, type AnyAct, type Request, type Subject, type Unit, type Who } from './subject.js';

const SCHEMAS = ['rights_assignment', 'publicity'];
const SUBJECTS = { disclosure: disclosureSubject, 'rights-application': applicationSubject, 'publicity-notice': noticeSubject, 'publicity-objection': objectionSubject };
const NAMES = Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[];

describe('every state, act and role', () => {
  let market: ListingMarket;
  let hand: Hand;
  let unit: Unit;
  const subjects = new Map<string, Subject>();
  beforeAll(async () => {
    market = await openListingMarket();
    // so that every period ends within the known calendar
    market.clock.advance(Date.parse('2026-10-12T01:00:00Z') - market.clock.now().getTime());
    unit = await openUnit(market);
    hand = await Hand.of(market.database);
    for (const name of NAMES) subjects.set(name, await SUBJECTS[name](market, unit));
  }, 120_000);
  afterAll(async () => {
    await hand?.close();
    await market?.close();
  });

  it.each(NAMES)('of a %s through HTTP: done exactly where table, permission and object say so, and otherwise nothing has changed', async (name) => {
    const subject = subjects.get(name)!;
    const { machine, id } = subject;
    const people = [...unit.colleagues, ...subject.named, unit.stranger];
    const wrong: string[] = [];
    const done = new Set<string>();
    let asked = 0;
    const ask = async (who: Who, state: string, { path, body, expected }: Request, row: AnyAct | undefined): Promise<void> => {
      asked += 1;
      const answer = await who.client.post<{ code?: string }>(path, { version: 1, ...body });
      if (answer.status !== expected(who, row)) wrong.push(`${path.replace(id, '*')} in ${state} by ${who.name}: ${answer.status} ${answer.body.code ?? ''}, not ${expected(who, row)}`);
    };
    /** All that must be refused, many at a time; then the object, and all around it, must be what it was. */
    const refused = async (state: string, cells: readonly { who: Who; request: Request; row: AnyAct | undefined }[]): Promise<void> => {
      const before = await hand.fingerprint(SCHEMAS);
      for (let at = 0; at < cells.length; at += 40) await Promise.all(cells.slice(at, at + 40).map(({ who, request, row }) => ask(who, state, request, row)));
      if (await hand.fingerprint(SCHEMAS) !== before) wrong.push(`in ${state}: one of ${cells.map(({ request }) => request.path.replace(id, '*')).join(', ').slice(0, 400)} was refused and left something behind`);
    };
    for (const state of Object.keys(machine.states)) {
      const cells = actsOf(machine).flatMap((act) => subject.requests(act, state).flatMap((request) => people.map((who) => ({ act, who, request, row: rowOf(machine, state, act) }))));
      await subject.put(hand, state);
      await refused(state, cells.filter(({ row }) => row === undefined));
      for (const act of actsOf(machine).filter((each) => rowOf(machine, state, each))) {
        const here = cells.filter((cell) => cell.act === act);
        await subject.put(hand, state, act);
        await refused(state, here.filter(({ who, request, row }) => request.expected(who, row) >= 300));
        for (const { who, request, row } of here.filter((cell) => cell.request.expected(cell.who, cell.row) < 300)) {
          await subject.put(hand, state, act);
          await ask(who, state, request, row);
          const { state: reached } = await hand.row(subject.table, id);
          if (reached === row?.to) done.add(`${state} ${act}`);
          else wrong.push(`${act} in ${state} by ${who.name}: led to ${String(reached)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    // every move of the table that is a person's was made by somebody
    const moves = machine.acts.filter(({ permission }) => permission !== 'system').flatMap(({ from, act }) => from.map((state) => `${state} ${act}`));
    expect([...done].sort()).toEqual(moves.sort());
    expect(asked).toBeGreaterThanOrEqual(Object.keys(machine.states).length * actsOf(machine).length * people.length);
  }, 300_000);

  it.each(NAMES)('of a %s: each move is refused (422) by one of its own rules where what they ask for is undone, and nothing has changed', async (name) => {
    const subject = subjects.get(name)!;
    const wrong: string[] = [];
    for (const row of subject.machine.acts) for (const state of row.from) {
      const codes = [...(row.rules ?? []).map(({ code }) => code), ...(row.reason === 'required' ? ['state.reason-required'] : [])];
      const who = [...subject.named, ...unit.colleagues].find((each) => holds(each, row.permission) && subject.requests(row.act, state).some(({ expected }) => expected(each, row) < 300));
      if (codes.length === 0 || !who) continue;
      await subject.put(hand, state, row.act, who);
      const before = await hand.fingerprint(SCHEMAS);
      for (const { path, body, expected } of subject.requests(row.act, state, true)) {
        if (expected(who, row) >= 300) continue;
        const { status, body: answer } = await who.client.post<{ code?: string }>(path, { version: 1, ...body });
        if (status !== 422 || !codes.includes(answer.code ?? '')) wrong.push(`${row.act} in ${state}: ${status} ${answer.code ?? ''}, none of ${codes.join(', ')}`);
      }
      if (await hand.fingerprint(SCHEMAS) !== before) wrong.push(`${row.act} in ${state}: a refused request left something behind`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each(NAMES)('of a %s through SQL: as the product\'s own role every pair that is not in the table is refused, and every other one goes', async (name) => {
    const { machine, table, id, put, columns } = subjects.get(name)!;
    const wrong: string[] = [];
    const states = Object.keys(machine.states);
    for (const from of states) {
      await put(hand, from);
      for (const to of states.filter((state) => state !== from)) {
        const legal = machine.acts.some((row) => row.from.includes(from) && row.to === to);
        const refusal = await hand.attempt(table, id, { state: to, ...columns(to) });
        const asExpected = legal ? refusal === undefined : refusal === `illegal transition of ${machine.aggregate} from ${from} to ${to}` || /is in the archive$/.test(refusal ?? '');
        if (!asExpected) wrong.push(`${from} to ${to}: ${refusal ?? 'went'}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('has a guard on the table of every machine, and the machine\'s own pairs behind it', async () => {
    const guards = await hand.sql<{ aggregate: string }>(`select convert_from(substring(tgargs from 1 for position('\\x00'::bytea in tgargs) - 1), 'UTF8') as aggregate from pg_trigger where tgname = 'legal_transition'`);
    expect(guards.map(({ aggregate }) => aggregate).sort()).toEqual(definedMachines().map(({ aggregate }) => aggregate).sort());
    const kept = await hand.sql<{ pair: string }>(`select aggregate || ': ' || from_state || ' to ' || to_state as pair from platform.legal_transition`);
    const pairs = definedMachines().flatMap(({ aggregate, acts }) => acts.flatMap(({ from, to }) => from.filter((state) => state !== to).map((state) => `${aggregate}: ${state} to ${to}`)));
    expect(kept.map(({ pair }) => pair).sort()).toEqual([...new Set(pairs)].sort());
  });

  it('adds shares up in the database as in the code', async () => {
    const lists = [...fc.sample(wholeSplits, 60), ...fc.sample(fc.array(anyShare, { minLength: 1, maxLength: 50 }), 60)];
    const answers = await hand.sql<{ whole: boolean }>(`select rights_assignment.is_whole(array(select (s ->> 'numerator')::bigint from jsonb_array_elements(l) s), array(select (s ->> 'denominator')::bigint from jsonb_array_elements(l) s)) as whole
      from jsonb_array_elements($1::jsonb) with ordinality as lists(l, n) order by n`, [JSON.stringify(lists)]);
    expect(answers.map(({ whole }) => whole)).toEqual(lists.map((shares) => isWhole(shares)));
  });
});
