import type { Locator, Page } from 'playwright-core';

/** Fills in the fields of a form by their labels: texts, days, choices, boxes, and records found by their names. */
export async function fill(page: Page, form: Locator, fields: Record<string, string>): Promise<void> {
  for (const [label, wanted] of Object.entries(fields)) {
    const field = form.getByLabel(new RegExp(`^${label}(（选填）)?$`)).last();
    await field.waitFor();
    if (await isA(field, '[type=checkbox]')) {
      await field.check();
      continue;
    }
    if (await isA(field, 'select')) {
      await field.selectOption({ label: wanted });
      continue;
    }
    const isList = await isA(field, '[role=combobox]');
    if (isList && !(await isA(field, 'input'))) await field.click();
    else await field.fill(wanted);
    if (isList) await page.getByRole('listbox').getByRole('option', { name: wanted }).first().click();
  }
}

const isA = (field: Locator, selector: string): Promise<boolean> =>
  field
    .and(field.page().locator(selector))
    .count()
    .then((count) => count > 0);

/** Does something by its button and the form that it opens, and waits until it is done. */
export async function act(
  page: Page,
  verb: string,
  fields: Record<string, string> = {},
  about?: string | RegExp,
): Promise<void> {
  const button = about === undefined ? { name: verb, exact: true } : { name: about };
  await page.locator('#main').getByRole('button', button).first().click();
  const form = page.getByRole('dialog');
  await fill(page, form, fields);
  await form.getByRole('button', { name: verb, exact: true }).click();
  await form.waitFor({ state: 'detached' });
}
