import { mayUse, ROLE_NAMES, type Act, type Machine, type Permission, type Role } from '@app/kernel';
import type { ListingMarket, Somebody } from '../listing/listing-market.js';
import type { Hand, Row } from './hand.js';

/** Somebody who asks: of every role one colleague, those whom the object names, and a stranger who holds every role that acts. */
export interface Who extends Somebody {
  readonly name: string;
  readonly roles: readonly Role[];
}
export type AnyMachine = Machine<string, never>;
export type AnyAct = Act<string, never>;

export interface Request {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The status that this person must get, rules kept. */
  readonly expected: (who: Who, row: AnyAct | undefined) => number;
}

/** One aggregate before the matrix: how it is put into a state, how it is asked, and who may do what, written by hand beside the code. */
export interface Subject {
  readonly machine: AnyMachine;
  readonly table: string;
  readonly id: string;
  /** Whom the object names, beside a colleague of every role and the stranger. */
  readonly named: readonly Who[];
  /** Columns that the state demands beside itself. */
  readonly columns: (state: string) => Row;
  /** Puts it into the state with everything done that the act asks for; or, spoiled, with what its rules ask for undone. */
  readonly put: (hand: Hand, state: string, act?: string, spoiledFor?: Who) => Promise<void>;
  /** The ways in which one asks for an act. */
  readonly requests: (act: string, state: string, spoiled?: boolean) => readonly Request[];
}

export const holds = ({ roles }: Who, permission: Permission | 'system'): boolean =>
  permission !== 'system' && mayUse({ kind: 'person', userId: '', organisationId: '', organisationVerified: true, roles, sessionId: '' }, permission);

export interface Unit {
  readonly id: string;
  readonly colleagues: readonly Who[];
  readonly stranger: Who;
  someone(name: string, roles: readonly Role[]): Promise<Who>;
}

export async function openUnit(market: ListingMarket): Promise<Unit> {
  const someoneOf = (organisationId: string) => async (name: string, roles: readonly Role[]): Promise<Who> => ({ ...(await market.person(organisationId, roles, name)), name, roles });
  const id = await market.organisation('岳麓科技大学');
  const someone = someoneOf(id);
  const colleagues: Who[] = [];
  for (const role of ROLE_NAMES) colleagues.push(await someone(role, [role]));
  const acting = ROLE_NAMES.filter((role) => !role.endsWith('_admin') && role !== 'auditor');
  return { id, colleagues, stranger: await someoneOf(await market.organisation('别的大学'))('stranger', acting), someone };
}

export const rowOf = (machine: AnyMachine, state: string, act: string): AnyAct | undefined => machine.acts.find((row) => row.act === act && row.from.includes(state));
export const actsOf = (machine: AnyMachine): string[] => [...new Set(machine.acts.map(({ act }) => act))];
