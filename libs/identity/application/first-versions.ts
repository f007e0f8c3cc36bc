import { newId } from '@app/kernel';
import type { Account } from '../domain/account.schema.js';
import type { Organisation, OrganisationDraft } from '../domain/organisation.schema.js';

export const newOrganisation = ({ uscc, type, nameZh, nameEn, region, description }: OrganisationDraft, now: Date): Organisation => ({
  id: newId(), uscc, type, nameZh, nameEn: nameEn ?? null, region, description: description ?? null,
  state: 'unverified', stateReason: null, verifiedAt: null, version: 1, createdAt: now, updatedAt: now,
});

export const newAccount = (person: Pick<Account, 'organisationId' | 'email' | 'name' | 'locale' | 'roles'> & Partial<Account>, now: Date): Account => ({
  phone: null, passwordHash: null, invitedBy: null, ...person, id: newId(), roles: [...new Set(person.roles)], state: 'unverified', version: 1, createdAt: now, updatedAt: now,
});
