import type { achievementPublished, AchievementKind, demandPublished, PayloadOf } from '@app/events';
import type { MatchProfile } from './profile.js';

/** A published listing as matching knows it: public words and the owner for routing. The name is null where the firm stays unnamed. */
export interface Publication {
  readonly id: string;
  readonly version: number;
  readonly organisationId: string;
  readonly organisationName: string | null;
  readonly anonymous: boolean;
  readonly achievementKind: AchievementKind | null;
  readonly profile: MatchProfile;
  readonly publishedAt: string;
}

export function publicationOfAchievement(payload: PayloadOf<typeof achievementPublished>): Publication {
  const { achievementId, version, organisationId, organisationName, kind, publishedAt } = payload;
  return {
    id: achievementId, version, organisationId, organisationName, anonymous: false, achievementKind: kind, publishedAt,
    profile: {
      kind: 'achievement', id: achievementId, title: payload.title, valueLine: payload.valueLine, body: payload.text, keywords: payload.keywords, field: payload.field,
      ipc: payload.ipc === null ? null : [payload.ipc], industryDivision: payload.division, modes: payload.modes, region: payload.region,
      trl: payload.trl, expectedPriceFen: payload.expectedPriceFen,
    },
  };
}

/** An anonymous firm's name is dropped here even if an event should carry it. */
export function publicationOfDemand(payload: PayloadOf<typeof demandPublished>): Publication {
  const { demandId, version, organisationId, organisationName, anonymous, publishedAt } = payload;
  return {
    id: demandId, version, organisationId, organisationName: anonymous ? null : organisationName, anonymous, achievementKind: null, publishedAt,
    profile: {
      kind: 'demand', id: demandId, title: payload.title, body: payload.text, keywords: payload.keywords, field: payload.field, modes: payload.modes, region: payload.region,
      wantedTrlMin: payload.wantedTrlMin, wantedTrlMax: payload.wantedTrlMax, budgetMinFen: payload.budgetMinFen, budgetMaxFen: payload.budgetMaxFen,
    },
  };
}
