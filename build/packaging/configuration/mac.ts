/** macOS, as far as a configuration goes: made on macOS only. */
import type { Configuration } from 'electron-builder';
import { product } from '../product.ts';

/** Apple's processors start nothing unsigned: without a certificate the signature names nobody, and binds nothing. */
const signing =
  process.env.CSC_LINK === undefined ? { identity: '-', hardenedRuntime: false } : { hardenedRuntime: true };

/** `icons` is the absolute folder of icons. */
export function macConfiguration(icons: string): Configuration {
  return {
    mac: {
      icon: `${icons}/icon.icns`,
      category: 'public.app-category.reference',
      // Electron 45 needs it.
      minimumSystemVersion: '13.0',
      ...signing,
      darkModeSupport: true,
      extendInfo: { CFBundleDisplayName: product.chineseName, CFBundleLocalizations: ['zh_CN', 'en'] },
      target: [{ target: 'dir' }],
    },
    dmg: { title: product.chineseName },
  };
}
