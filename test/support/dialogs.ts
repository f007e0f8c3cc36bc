import type { Locator } from 'playwright-core';

/** Waits until a dialog is gone; where it stays, the failure tells what it says. */
export async function dialogCloses(dialog: Locator): Promise<void> {
  try {
    await dialog.waitFor({ state: 'hidden' });
  } catch (error) {
    throw new Error(`the dialog stays: ${await dialog.innerText()}`, { cause: error });
  }
}
