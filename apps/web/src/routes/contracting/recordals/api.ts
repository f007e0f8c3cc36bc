import { client, take } from '../../../api/client';
import { keys } from '../../../api/queryKeys';
import { downloadFile } from '../../../api/upload';
import { listQuery, type Filters } from '../../../components/useFilters';
import { usePages } from '../../../components/usePages';

/** Under the key of the contracts: whatever moves one may move its recordals. */
export const useRecordalList = (filters: Filters) =>
  usePages(keys.contracts.list({ ...filters, of: 'recordals' }), (cursor, signal) => take(client.GET('/api/v1/recordals', { params: { query: listQuery<'/api/v1/recordals'>(filters, cursor) }, signal })));

/** As the list is filtered. */
export function exportRecordals(ending: 'csv' | 'xlsx', filters: Filters, name: string): Promise<void> {
  const text = new URLSearchParams(Object.entries(filters).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return downloadFile(`/api/v1/recordals/export.${ending}?${text.toString()}`, `${name}.${ending}`);
}
