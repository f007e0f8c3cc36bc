import { useQuery } from '@tanstack/react-query';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import { downloadFile } from '../../api/upload';
import { listQuery, type Filters } from '../../components/useFilters';
import { usePages } from '../../components/usePages';

export function useAuditEntries(filters: Filters) {
  return usePages(keys.audit.list(filters), (cursor, signal) => take(client.GET('/api/v1/audit', { params: { query: listQuery<'/api/v1/audit'>(filters, cursor) }, signal })));
}
export function useAuditEntry(id: string) {
  return useQuery({ queryKey: keys.audit.one(id), queryFn: ({ signal }) => take(client.GET('/api/v1/audit/{id}', { params: { path: { id } }, signal })) });
}
export function useAuditRoots() {
  return usePages(keys.auditRoots.list(), (cursor, signal) => take(client.GET('/api/v1/audit/roots', { params: { query: { cursor, limit: 20 } }, signal })));
}
export const exportAudit = (filters: Filters) => {
  const text = new URLSearchParams(Object.entries(filters).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return downloadFile(`/api/v1/audit/export.csv?${text.toString()}`, 'luqiao-audit.csv');
};
