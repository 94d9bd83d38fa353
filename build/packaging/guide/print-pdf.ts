/** Prints a page as PDF with what the machine has: a Chromium, else Electron. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, chromium } from '@playwright/test';
import { chromiumBinary } from '../../../test/electron-stand-in/chromium.ts';
import { electronBinary, hasDisplay } from '../../shell.ts';

/** Chromium's sandbox refuses to run as root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

async function printInChromium(executablePath: string, html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...asRoot] });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true });
  } finally {
    await browser.close();
  }
}

async function printInElectron(executablePath: string, html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'print-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{"name":"print","version":"1.0.0","main":"main.js"}');
    writeFileSync(path.join(folder, 'main.js'), '');
    writeFileSync(path.join(folder, 'page.html'), html);
    const app = await _electron.launch({ executablePath, args: [...asRoot, folder] });
    try {
      const printed = await app.evaluate(
        async ({ app: electron, BrowserWindow }, file) => {
          await electron.whenReady();
          const window = new BrowserWindow({ show: false });
          await window.loadFile(file);
          const pdf = await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
          return pdf.toString('base64');
        },
        path.join(folder, 'page.html'),
      );
      return Buffer.from(printed, 'base64');
    } finally {
      await app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The PDF, or `null` where there is nothing to print with. */
export async function printPdf(html: string): Promise<Uint8Array | null> {
  const browser = chromiumBinary();
  if (browser !== null) return await printInChromium(browser, html);
  const electron = hasDisplay() ? electronBinary() : null;
  return electron === null ? null : await printInElectron(electron, html);
}
