/** Embedding: the builder's code works in another page, which can set the view and is told of every other. */
import { expect, type Page, test } from '@playwright/test';
import { clipboardOf, open, stands } from './atlas.ts';

const VIEW = '#fill=control&show=no-go&day=2012-02-21';
const HOST = 'host.html';

/** A page of another's with some code in it, which keeps the messages that come to it. */
async function host(page: Page, code: string): Promise<void> {
  const body = `<!doctype html><title>Another page</title><script>
    window.told = [];
    addEventListener('message', ({ data }) => window.told.push(data));
  </script>${code}`;
  await page.route(`**/${HOST}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`./${HOST}`);
}
const told = (page: Page) => page.evaluate(() => Reflect.get(window, 'told') as unknown[]);
const send = (page: Page, data: unknown) =>
  page.evaluate((message) => window.frames[0]?.postMessage(message, '*'), data);
const frame = (page: Page) => page.frameLocator('iframe');
const mapOf = (page: Page) => frame(page).getByRole('region', { name: 'Map', exact: true });

test('the builder shows the map as it will be, and its code puts it into another page', async ({
  page,
  context,
  baseURL,
}) => {
  // Three maps are drawn one after the other.
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, VIEW);
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const builder = page.getByRole('dialog', { name: 'Embed this map' });
  await expect(frame(page).getByRole('combobox', { name: 'Map' })).toHaveValue('control');
  await builder.getByRole('checkbox', { name: 'The map' }).uncheck();
  await builder.getByRole('checkbox', { name: 'The day' }).uncheck();
  await builder.getByLabel('Height in pixels').fill('400');
  await expect(frame(page).getByText('On top of it: 1')).toBeVisible();
  await expect(frame(page).getByRole('combobox')).toHaveCount(0);
  await builder.getByRole('button', { name: 'Copy the code' }).click();
  await expect(builder.getByText('The code is copied.')).toBeVisible();
  const code = await clipboardOf(context, baseURL);
  await host(page, code);
  await stands(frame(page));
  await expect(mapOf(page).getByRole('heading', { level: 2 })).toHaveText(/^Control of Karachi’s/);
  expect((await page.locator('iframe').boundingBox())?.height).toBe(400);
  await expect(page.locator('iframe')).toHaveAttribute('title', /^Karachi Atlas: Control/);
  await expect(frame(page).getByRole('link', { name: 'Open in the Karachi Atlas' })).toHaveAttribute(
    'href',
    new RegExp(`^[^?]*${VIEW}$`),
  );
});

test('a host sets the view and is told of each; all other messages do nothing', async ({ page }) => {
  await host(page, `<iframe src="./?embed=themes${VIEW}" title="Map" width="900" height="500"></iframe>`);
  await stands(frame(page));
  expect(await told(page)).toEqual([{ atlas: 'karachi', type: 'view-changed', view: VIEW }]);
  const asked = '#fill=density&show=&day=2012-02-20';
  for (const message of [
    asked,
    { atlas: 'karachi', type: 'set-view', view: 'fill=density' },
    { atlas: 'karachi', type: 'set-view', view: `#${'x'.repeat(2001)}` },
    { atlas: 'karachi', type: 'view-changed', view: asked },
    { atlas: 'karachi', type: 'set-view', view: asked, more: true },
  ])
    await send(page, message);
  await send(page, { atlas: 'karachi', type: 'set-view', view: '#fill=weather' });
  await expect(mapOf(page).getByRole('heading', { level: 2 })).toHaveText(/^Schoolchildren vaccinated/);
  await send(page, { atlas: 'karachi', type: 'set-view', view: asked });
  await expect(mapOf(page).getByRole('heading', { level: 2 })).toHaveText(/^Residents per square kilometre/);
  await frame(page).getByRole('combobox', { name: 'Map' }).selectOption('control');
  await expect
    .poll(async () => (await told(page)).map((message) => Reflect.get(Object(message), 'view')))
    .toEqual([
      VIEW,
      '#fill=vaccination-rate&show=&day=2012-02-21',
      asked,
      '#fill=control&show=&day=2012-02-20',
    ]);
  // The steps in the frame are none of the page's around it.
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('a frame in which nothing may be switched has title, map, legend and source', async ({ page }) => {
  await page.goto(`./?embed=${VIEW}`);
  await stands(page);
  await expect(page.getByRole('region', { name: /^Legend: Who is said to hold it/ })).toBeVisible();
  await expect(page.getByText('US consulate, Karachi', { exact: false }).first()).toBeVisible();
  for (const role of ['combobox', 'checkbox', 'radio', 'banner', 'tab', 'dialog'] as const)
    await expect(page.getByRole(role)).toHaveCount(0);
});
