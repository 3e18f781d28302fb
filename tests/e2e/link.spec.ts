import { expect, test } from '@playwright/test';
import { open, recordOf, title } from './atlas.ts';

test('the address carries the view to a colleague', async ({ page, context }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Who is said to control it' }).check();
  await page.getByRole('checkbox', { name: 'No-go areas' }).check();
  await page.getByRole('button', { name: 'Landhi', exact: true }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/fill=control&show=no-go&day=2012-02-21&places=landhi&at=\d/);
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(title(colleague)).toHaveText(/^Control of Karachi’s neighbourhoods/);
  await expect(colleague.getByRole('checkbox', { name: 'No-go areas' })).toBeChecked();
  await expect(recordOf(colleague, 'Landhi')).toBeVisible();
});

test('a broken address falls back value by value and says what it could not follow', async ({ page }) => {
  await open(
    page,
    '#fill=weather&show=no-go,ghosts&day=2012-02-30&places=lyari,atlantis&at=north&colour=red',
  );
  for (const asked of ['“weather”', '“ghosts”', '“2012-02-30”', '“atlantis”', '“north”', '“colour”']) {
    await expect(page.getByRole('status').filter({ hasText: 'The address' })).toContainText(asked);
  }
  await expect(title(page)).toHaveText('Schoolchildren vaccinated per 1,000 residents, 21 February 2012');
  await expect(page.getByRole('checkbox', { name: 'No-go areas' })).toBeChecked();
  await expect(recordOf(page, 'Lyari')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('“weather”')).toBeHidden();
});
