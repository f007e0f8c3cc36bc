import type { Locator, Page } from 'playwright-core';

/** Waits until a dialog is gone; where it stays, the failure tells what it says. */
export async function dialogCloses(dialog: Locator): Promise<void> {
  try {
    await dialog.waitFor({ state: 'hidden' });
  } catch (error) {
    throw new Error(`the dialog stays: ${await dialog.innerText()}`, { cause: error });
  }
}

/** Chooses from a list by keyboard: types where the list can be searched, and takes the first that is offered. */
export async function pickByKeyboard(field: Locator, search = ''): Promise<void> {
  await field.click();
  if (search) await field.pressSequentially(search);
  await field.page().locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active').first().waitFor();
  await field.press('Enter');
}

/** Chooses from a list that drops down, as a person does who looks whether it was taken: a list that opens while the page still moves may close again. */
export async function pickOption(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  const shown = page.locator('.ant-select', { has: field }).getByTitle(option, { exact: true });
  const listed = page.locator('.ant-select-item').and(page.getByTitle(option, { exact: true }));
  for (let attempt = 1; ; attempt += 1) {
    await field.click();
    const taken = listed.last().click({ timeout: 5_000 }).then(() => shown.waitFor({ timeout: 3_000 }));
    if (await taken.then(() => true, () => false)) return;
    if (attempt === 5) throw new Error(`“${option}” was not taken for “${label}”`);
  }
}
