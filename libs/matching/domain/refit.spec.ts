import { FIT_FEATURES, TEXT_FEATURES, type Features } from './features.js';
import { refitTextWeights, type GradedFeatures } from './refit.js';
import { WEIGHTS } from './weights.js';

const TITLES = TEXT_FEATURES.filter((name) => name !== 'titleInBody' && name !== 'bodyBigrams');

/** Grades that follow one feature; the others are noise from a fixed sequence. */
function gradedBy(leading: (typeof TITLES)[number]): GradedFeatures[] {
  let state = 7;
  const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: 2_000 }, (_, at) => {
    const features = Object.fromEntries([...TEXT_FEATURES, ...FIT_FEATURES].map((name) => [name, null])) as Features;
    for (const name of TITLES) features[name] = random();
    return { demandId: `d${at % 40}`, level: 1 + Math.floor(features[leading]! * 4), features };
  });
}

describe('refitting text weights', () => {
  it.each(TITLES)('finds that the grades follow %s', (leading) => {
    const fitted = refitTextWeights(gradedBy(leading));
    const share = (name: (typeof TITLES)[number]): number => fitted[name].weight / fitted[name].fullAt;
    for (const name of TITLES) if (name !== leading) expect(share(name)).toBeLessThan(share(leading) / 5);
  });

  it('keeps the sum of the weights, never goes below 0, and leaves alone what the data never has', () => {
    const fitted = refitTextWeights(gradedBy('titleBigrams'));
    const sum = (weights: typeof fitted): number => TITLES.reduce((total, name) => total + weights[name].weight, 0);
    expect(sum(fitted)).toBeCloseTo(sum(WEIGHTS.text), 9);
    expect(Math.min(...TITLES.map((name) => fitted[name].weight))).toBeGreaterThanOrEqual(0);
    expect(fitted.bodyBigrams).toEqual(WEIGHTS.text.bodyBigrams);
  });

  it('learns the order inside demands only', () => {
    // half of the demands are easy and wordy: that tells nothing about which of their candidates is better
    const pairs = gradedBy('textBigrams').map((pair, at) => {
      const easy = at % 2 === 0;
      return { ...pair, level: Math.max(1, Math.min(4, pair.level + (easy ? 1 : -1))), features: { ...pair.features, titleWords: pair.features.titleWords! + (easy ? 3 : 0) } };
    });
    const fitted = refitTextWeights(pairs);
    expect(fitted.titleWords.weight).toBeLessThan(fitted.textBigrams.weight / 20);
  });

  it('gives no weight to what speaks against a match', () => {
    const pairs = gradedBy('titleWords').map((pair) => ({ ...pair, level: 5 - pair.level }));
    expect(refitTextWeights(pairs).titleWords.weight).toBe(0);
  });
});
