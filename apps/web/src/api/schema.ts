/** Written by hand in the form of openapi-typescript; replaced by its output (`openapi-typescript docs/openapi.json -o apps/web/src/api/schema.ts`). */
import type * as S from './shapes';

type Json<T> = { headers: Record<string, unknown>; content: { 'application/json': T } };
type Empty = { headers: Record<string, unknown>; content?: never };
type Query = Record<string, string | number | boolean | string[] | undefined>;
type Params<P> = { query?: Query; header?: never; path: P; cookie?: never };
type Top = { query?: Query; header?: never; path?: never; cookie?: never };
type Id = { id: string };
type Read<R, P = never> = { parameters: [P] extends [never] ? Top : Params<P>; requestBody?: never; responses: { 200: Json<R> } };
type Write<B, R, P = never> = { parameters: [P] extends [never] ? Top : Params<P>; requestBody: { content: { 'application/json': B } }; responses: { 200: Json<R> } };
type Do<R, P = never> = { parameters: [P] extends [never] ? Top : Params<P>; requestBody?: never; responses: { 200: R extends void ? Empty : Json<R> } };
type Act = { version: number; reason?: string };

export interface paths {
  '/api/v1/auth/login': { post: Write<{ email: string; password: string }, S.SessionAnswer> };
  '/api/v1/auth/logout': { post: Do<void> };
  '/api/v1/auth/register': { post: Write<S.RegisterInput, { id: string }> };
  '/api/v1/auth/password': { post: Write<{ currentPassword: string; newPassword: string }, Record<string, never>> };
  '/api/v1/reference/{list}': { get: Read<{ items: import('../reference/shapes').ReferenceItem[] }, { list: string }> };
  '/api/v1/numbers': { get: Read<S.MarketNumbers> };
  '/api/v1/achievements': { get: Read<S.Page<S.AchievementBrief>>; post: Write<S.AchievementInput, S.Achievement> };
  '/api/v1/achievements/{id}': { get: Read<S.Achievement, Id>; patch: Write<S.AchievementInput & { version: number }, S.Achievement, Id> };
  '/api/v1/achievements/{id}/acts/{act}': { post: Write<Act, S.Achievement, Id & { act: string }> };
  '/api/v1/achievements/{id}/matches': { get: Read<S.Page<S.Match>, Id> };
  '/api/v1/demands': { get: Read<S.Page<S.DemandBrief>>; post: Write<S.DemandInput, S.Demand> };
  '/api/v1/demands/{id}': { get: Read<S.Demand, Id>; patch: Write<S.DemandInput & { version: number }, S.Demand, Id> };
  '/api/v1/demands/{id}/acts/{act}': { post: Write<Act, S.Demand, Id & { act: string }> };
  '/api/v1/demands/{id}/matches': { get: Read<S.Page<S.Match>, Id> };
  '/api/v1/search': { get: Read<S.SearchAnswer> };
  '/api/v1/matches': { get: Read<S.Page<S.Match>> };
  '/api/v1/matches/{id}/feedback': { post: Write<{ answer: 'interested' | 'declined'; reason?: string; note?: string }, S.Match, Id> };
  '/api/v1/leads': { get: Read<S.Page<S.Lead>> };
  '/api/v1/leads/{id}': { patch: Write<{ status?: string; version: number }, S.Lead, Id> };
  '/api/v1/leads/{id}/notes': { post: Write<{ text: string }, S.Lead, Id> };
  '/api/v1/reviews': { get: Read<S.Page<S.ReviewItem>> };
  '/api/v1/imports': { get: Read<S.Page<S.ImportBatch>> };
  '/api/v1/imports/{id}': { get: Read<S.ImportBatch, Id> };
  '/api/v1/imports/{id}/commit': { post: Do<S.ImportBatch, Id> };
  '/api/v1/imports/{id}/undo': { post: Do<S.ImportBatch, Id> };
  '/api/v1/notifications': { get: Read<S.Page<S.Notice> & { unread: number }> };
  '/api/v1/notifications/{id}/read': { post: Do<void, Id> };
  '/api/v1/notifications/read': { post: Do<void> };
  '/api/v1/notifications/settings': { get: Read<S.NoticeSettings>; put: Write<S.NoticeSettings, S.NoticeSettings> };
  '/api/v1/mailbox': { get: Read<S.Page<S.SimulatedMail>> };
  '/api/v1/subscriptions': { get: Read<S.Page<S.Subscription>>; post: Write<{ fieldCode?: string; regionCode?: string }, S.Subscription> };
  '/api/v1/subscriptions/{id}': { delete: Do<void, Id> };
  '/api/v1/organisations': { get: Read<S.Page<S.Organisation>> };
  '/api/v1/organisations/{id}': { get: Read<S.Organisation, Id> };
  '/api/v1/organisations/{id}/acts/{act}': { post: Write<Act, S.Organisation, Id & { act: string }> };
  '/api/v1/colleagues': { get: Read<S.Page<S.Colleague>> };
  '/api/v1/invitations': { post: Write<{ email: string; displayName: string; roles: S.Role[] }, { id: string }> };
  '/api/v1/permissions': { get: Read<{ items: S.PermissionRow[] }> };
}
