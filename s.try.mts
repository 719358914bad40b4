import { startChromium } from './test/support/browsers/chromium.ts';
import { serve } from './test/support/browsers/serve.ts';
const served = await serve('/work/wt/web/out/web', "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'");
const browser = await startChromium();
for (const width of [1280, 390]) {
  const page = await browser.newPage({ viewport: { width, height: width === 390 ? 844 : 900 } });
  page.on('console', m => console.log(width, m.type(), m.text()));
  page.on('pageerror', e => console.log(width, 'ERR', e));
  await page.goto(served.address);
  await page.screenshot({ path: `/tmp/web-${width}-0.png`, fullPage: true });
  for (const name of ['quarter','workbook']) {
    await page.locator(`[data-sample="${name}"]`).click();
    await page.locator('#figures table').waitFor({timeout: 120000});
    await page.waitForTimeout(1500);
    await page.locator('.figure').nth(2 * 13).click();
    await page.waitForTimeout(800);
    await page.screenshot({ path: `/tmp/web-${width}-${name}.png`, fullPage: true });
    await page.keyboard.press('Escape');
  }
  const sw = await page.evaluate('document.documentElement.scrollWidth');
  console.log(width, 'scrollWidth', sw);
  await page.close();
}
await browser.close(); await served.close();
