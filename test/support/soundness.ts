import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Of what repeats the first three are as legible as the others; to measure all of a long table takes a quarter of a minute. */
const REPEATED = ':is(tr, li, article):nth-of-type(n+4)';
const CONTRAST = 'color-contrast';

/** Serious and critical findings of axe on the page as it stands, and whether it scrolls sideways. */
export async function graveFindings(page: Page): Promise<string[]> {
  const axe = (): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
  const whole = await axe().options({ resultTypes: ['violations'], rules: { [CONTRAST]: { enabled: false } } }).analyze();
  const contrast = await axe().exclude(REPEATED).options({ resultTypes: ['violations'], runOnly: [CONTRAST] }).analyze();
  const grave = [...whole.violations, ...contrast.violations].filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
  const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  return [...grave, ...(wide ? ['scrolls sideways'] : [])];
}
