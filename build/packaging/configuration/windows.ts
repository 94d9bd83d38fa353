/** Windows: an installer for one person or for all, a single file to run from a stick, a zip. */
import type { Configuration } from 'electron-builder';
import { product } from '../product.ts';

/** Signed only where a certificate is given, in the way that electron-builder documents. */
export const hasCertificate = Boolean(process.env.CSC_LINK ?? process.env.WIN_CSC_LINK);

/** `icons` and `include` are absolute: the folder of icons and the installer's own part. */
export function windowsConfiguration(icons: string, include: string): Configuration {
  return {
    win: {
      icon: `${icons}/icon.ico`,
      signExecutable: hasCertificate,
      target: [{ target: 'dir' }],
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      selectPerMachineByDefault: false,
      allowElevation: true,
      allowToChangeInstallationDirectory: true,
      installerLanguages: ['zh_CN', 'en_US'],
      multiLanguageInstaller: true,
      displayLanguageSelector: false,
      language: '2052',
      include,
      createDesktopShortcut: true,
      createStartMenuShortcut: true,
      shortcutName: product.chineseName,
      uninstallDisplayName: `${product.chineseName} \${version}`,
      // The installer's own part asks, and keeps the notes unless told otherwise.
      deleteAppDataOnUninstall: false,
      // For updates over a network only.
      packElevateHelper: false,
      differentialPackage: false,
      artifactName: `${product.slug}-\${version}-win-\${arch}-setup.\${ext}`,
    },
    portable: {
      requestExecutionLevel: 'user',
      artifactName: `${product.slug}-\${version}-win-\${arch}-portable.\${ext}`,
    },
  };
}
