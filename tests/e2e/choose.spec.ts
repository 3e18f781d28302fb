import { expect, test } from '@playwright/test';
import { evidence, legend, open, recordOf, surface, townButton } from './atlas.ts';

test('pointing at a town reads its value, unit, rank and citation; a press opens its evidence, and the record below', async ({
  page,
}) => {
  await open(page, '#fill=vaccination-rate&show=&day=2012-02-20&at=12.00/24.8690/66.9970');
  const box = await surface(page).boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(legend(page)).toContainText('Lyari: 7.9 children vaccinated per 1,000 residents, 3rd of 16');
  await expect(legend(page)).toContainText('Newspaper report, 23 February 2012, article');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(evidence(page).getByRole('heading')).toHaveText('4,981 children vaccinated');
  await expect(evidence(page).getByRole('heading')).toBeFocused();
  await expect(recordOf(page, 'Lyari')).toBeVisible();
  const [card, record] = await Promise.all([
    evidence(page).boundingBox(),
    recordOf(page, 'Lyari').boundingBox(),
  ]);
  expect(record?.y ?? 0).toBeGreaterThanOrEqual((card?.y ?? 0) + (card?.height ?? 0));
});

test('a town is chosen by keyboard, and all that the document says of it is there', async ({ page }) => {
  await open(page, '#fill=control&show=no-go&day=2012-02-21');
  await page.getByRole('button', { name: 'Sort by name' }).click();
  await townButton(page, 'Liaquatabad').focus();
  await page.keyboard.press('ArrowDown');
  await expect(townButton(page, 'Lyari')).toBeFocused();
  await expect(legend(page)).toContainText(
    'Lyari, the cable says: Arshad Pappu gang has an armed group here',
  );
  await page.keyboard.press('Enter');
  const record = recordOf(page, 'Lyari');
  await expect(record).toContainText('4,981 children vaccinated');
  await expect(record).toContainText('5,170 children vaccinated');
  await expect(record).toContainText('Some parts of Lyari closed to police');
  await expect(record).toContainText('US consulate cable, spring 2009, ¶ 12');
  await expect(record).toContainText('627,195 residents');
  await expect(townButton(page, 'Lyari')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/places=lyari/);
  await page.goBack();
  await expect(record).toBeHidden();
});

test('claims that disagree stand side by side', async ({ page }) => {
  await open(page, '#fill=control&show=&day=2012-02-21&places=korangi');
  const record = recordOf(page, 'Korangi');
  await expect(record).toContainText('MQM controls Korangi');
  await expect(record).toContainText('MQM-Haqiqi has a stronghold in Korangi');
  await expect(
    page.getByRole('img', { name: /MQM-H has a stronghold; broken edge: alleged armed group of MQM-H: 2/ }),
  ).toBeVisible();
});

test('the page of sums says what does not agree and what is not located, and is downloaded as a table', async ({
  page,
}) => {
  await open(page, '#fill=control&show=&day=2012-02-21&panel=sources');
  await page.getByText(/^Where the document does not agree, or leaves it open/).click();
  await expect(page.getByText('Killed in 2011: list and total')).toBeVisible();
  await page.getByText(/^Named, but not located/).click();
  await expect(page.getByText('The small pockets of Sunni Tehreek')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all of this as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('karachi-sums-and-sources.csv');
});

test('stated totals stand beside their sums, and the gap of the killed is shown', async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: 'Sums' }).click();
  await page.getByText('Do the numbers add up?').click();
  const row = page.getByRole('row', { name: /activists killed/ });
  await expect(row).toContainText('at least 400');
  await expect(row).toContainText('389');
  await expect(row).toContainText('11 more stated than listed');
  await expect(
    page.getByRole('row', {
      name: /The city as a whole, children vaccinated, 20 February 2012 – 21 February 2012/,
    }),
  ).toContainText('103,365');
});
