/** Urdu: one press away, right to left, the same view; and every job is done in it. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ur } from '../../src/words/ur.ts';
import { open } from './atlas.ts';

test('one press leads to the same view in Urdu, another back', async ({ page }) => {
  await open(page, '#fill=control&show=no-go&day=2012-02-21&places=lyari');
  await page.getByRole('link', { name: 'اردو' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('کراچی اٹلس');
  await expect(page).toHaveURL(/fill=control&show=no-go&day=2012-02-21&places=lyari&lang=ur$/);
  await expect(page.getByRole('heading', { level: 2, name: /^کراچی کے علاقوں پر کنٹرول/ })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Karachi Atlas');
});

test('a place is found, read, compared and exported in Urdu', async ({ page }) => {
  await open(page, '#fill=vaccination-rate&day=2012-02-21&lang=ur');
  const search = page.getByRole('combobox');
  await search.fill('لیاری');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/places=lyari/);
  const record = page.getByRole('region', { name: ur.claims.record.label('لیاری') });
  await expect(record).toContainText('امریکی قونصل خانے کا مراسلہ');
  const orangi = page.getByRole('button', { name: 'اورنگی', exact: true });
  await orangi.focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page).toHaveURL(/places=lyari,orangi/);
  await expect(page.getByRole('table').first()).toContainText('اورنگی');
  await page.getByRole('button', { name: ur.page.masthead.export, exact: true }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'SVG', exact: true }).click();
  const svg = await readFile(await (await saved).path(), 'utf8');
  expect(svg).toMatch(/<title>[^<]*ٹیکہ/);
  expect(svg).toContain('lang=ur');
});
