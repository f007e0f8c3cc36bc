import type { ListingKind } from '@app/events';

export const otherKind = (kind: ListingKind): ListingKind => (kind === 'demand' ? 'achievement' : 'demand');
