/** macOS, as far as a configuration goes: made on macOS only, signed only where an identity is given. */
import type { Configuration } from 'electron-builder';
import { product } from '../product.ts';

/** `icons` is the absolute folder of icons. */
export function macConfiguration(icons: string): Configuration {
  return {
    mac: {
      icon: `${icons}/icon.icns`,
      category: 'public.app-category.reference',
      // Electron 45 needs it.
      minimumSystemVersion: '13.0',
      hardenedRuntime: true,
      darkModeSupport: true,
      ...(process.env.CSC_LINK === undefined ? { identity: null } : {}),
      extendInfo: { CFBundleDisplayName: product.chineseName, CFBundleLocalizations: ['zh_CN', 'en'] },
      target: [{ target: 'dir' }],
    },
    dmg: { title: product.chineseName },
  };
}
