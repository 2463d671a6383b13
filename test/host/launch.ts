import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findBrowser } from './chromium';

const quietChromium = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenBrowser {
  readonly browser: Browser;
  /** A fresh profile, so that nothing is left of what an earlier test did. */
  context(): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Starts a headless browser. Playwright ends it when this process exits; signals get there through `cleanup.ts`. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: quietChromium,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return {
    browser,
    context: () =>
      browser.newContext({
        viewport: { width: 1440, height: 900 },
        locale: 'zh-CN',
        permissions: ['clipboard-read', 'clipboard-write'],
      }),
    close: () => browser.close(),
  };
}
