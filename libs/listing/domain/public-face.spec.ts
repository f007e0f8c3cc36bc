import { ACHIEVEMENT_KINDS } from '@app/events';
import { isGuarded, publicFace, sameFace, type Spoken } from './public-face.js';

const canary = 'CANARY';
const words: Spoken = {
  kind: 'invention', keepSecret: false, filingDate: null, title: `${canary} title`, valueLine: `${canary} value`, publicText: `${canary} text`, keywords: [`${canary} word`],
  clearedTitle: 'Cleared title', clearedValueLine: null, clearedAbstract: 'Cleared abstract',
};

describe('the novelty guard', () => {
  it.each([['invention', true], ['utility_model', true], ['design', true], ['know_how', true], ['software_copyright', false], ['layout_design', false], ['plant_variety', false]] as const)(
    'without a filing date: %s guarded = %s', (kind, guarded) => expect(isGuarded({ kind, keepSecret: false, filingDate: null })).toBe(guarded));

  it.each(ACHIEVEMENT_KINDS)('guards a %s that is to stay secret, filed or not', (kind) => {
    expect(isGuarded({ kind, keepSecret: true, filingDate: '2024-01-01' })).toBe(true);
  });

  it('guards know-how for ever and a patent until it is filed', () => {
    expect(isGuarded({ kind: 'know_how', keepSecret: false, filingDate: '2024-01-01' })).toBe(true);
    expect(isGuarded({ kind: 'invention', keepSecret: false, filingDate: '2024-01-01' })).toBe(false);
  });

  it('says nothing but cleared words while guarded', () => {
    expect(JSON.stringify(publicFace(words))).not.toContain(canary);
    expect(publicFace(words)).toEqual({ title: 'Cleared title', valueLine: null, text: 'Cleared abstract', keywords: [] });
    expect(publicFace({ ...words, clearedTitle: null })).toBeNull();
  });

  it('shows the author\'s words once filed', () => {
    expect(publicFace({ ...words, filingDate: '2024-01-01' })).toMatchObject({ title: `${canary} title`, text: `${canary} text` });
  });

  it('knows when others would see a change', () => {
    expect(sameFace(words, { ...words, publicText: 'other' })).toBe(true);
    expect(sameFace(words, { ...words, clearedAbstract: 'other abstract' })).toBe(false);
    expect(sameFace(words, { ...words, filingDate: '2024-01-01' })).toBe(false);
  });
});
