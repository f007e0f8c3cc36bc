import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import type { RightsAgreement, RightsApplication, RightsApplicationInput, RightsConsentInput, RightsMinutes, RightsRecordal } from '../../api/shapes';
import { downloadFile } from '../../api/upload';
import { listQuery } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export type Box = 'mine' | 'unit' | 'audited';
const family = keys['rights-applications'];

export function useApplications(box: Box, state: string | undefined) {
  const asked = { box, state };
  return usePages(family.list(asked), (cursor, signal) => take(client.GET('/api/v1/rights-applications', { params: { query: listQuery<'/api/v1/rights-applications'>(asked, cursor) }, signal })));
}
export const loadApplication = (id: string, signal?: AbortSignal): Promise<RightsApplication> => take(client.GET('/api/v1/rights-applications/{id}', { params: { path: { id } }, signal }));
export function useApplication(id: string | undefined) {
  return useQuery({ queryKey: family.one(id ?? ''), enabled: !!id, queryFn: ({ signal }) => loadApplication(id ?? '', signal) });
}

export function useDossierPreview(id: string) {
  return useQuery({ queryKey: family.part(id, 'dossier-preview'), queryFn: ({ signal }) => take(client.GET('/api/v1/rights-applications/{id}/dossier/preview', { params: { path: { id } }, signal })) });
}
export function useDossier(id: string, sealed: boolean) {
  return useQuery({ queryKey: family.part(id, 'dossier'), enabled: sealed, queryFn: ({ signal }) => take(client.GET('/api/v1/rights-applications/{id}/dossier', { params: { path: { id } }, signal })) });
}
/** Asked anew at each press: an answer of a moment ago says nothing about now. */
export const useDossierVerification = (id: string) => useMutation({ mutationFn: () => take(client.GET('/api/v1/rights-applications/{id}/dossier/verification', { params: { path: { id } } })) });
export const downloadDossier = (id: string, number: number): Promise<void> => downloadFile(`/api/v1/rights-applications/${id}/dossier/archive`, `luqiao-dossier-${number}.zip`);

/** Creates without an id, else writes the content anew over the version that was seen. */
export const saveApplication = ({ disclosureId, ...content }: RightsApplicationInput, seen?: { id: string; version: number }): Promise<RightsApplication> =>
  seen
    ? take(client.PUT('/api/v1/rights-applications/{id}', { params: { path: { id: seen.id } }, body: { ...content, version: seen.version } }))
    : take(client.POST('/api/v1/rights-applications', { body: { ...content, disclosureId } }));

export interface ActInput { id: string; version: number; act: string; reason?: string; unit?: RightsMinutes; agreement?: RightsAgreement; recordal?: RightsRecordal }
export const actOnApplication = ({ id, act, version, reason, unit, agreement, recordal }: ActInput): Promise<RightsApplication> =>
  take(client.POST('/api/v1/rights-applications/{id}/acts/{act}', { params: { path: { id, act } }, body: { version, ...(reason && { reason }), ...(unit && { unit }), ...(agreement && { agreement }), ...(recordal && { recordal }) } }));
export const signApplication = ({ id, body }: { id: string; body: RightsConsentInput }): Promise<RightsApplication> =>
  take(client.POST('/api/v1/rights-applications/{id}/consents', { params: { path: { id } }, body }));
export const enterCollege = ({ id, version, minutes }: { id: string; version: number; minutes: RightsMinutes }): Promise<RightsApplication> =>
  take(client.POST('/api/v1/rights-applications/{id}/college-minutes', { params: { path: { id } }, body: { ...minutes, body: 'college', version } }));

/** After any move the application, its lists and the notice behind it may be different. */
export function useMove<T>(run: (input: T) => Promise<RightsApplication>) {
  const queries = useQueryClient();
  return useMutation<RightsApplication, Error, T>({ mutationFn: run, onSettled: () => Promise.all([family, keys.notices].map((k) => queries.invalidateQueries({ queryKey: k.all }))) });
}
