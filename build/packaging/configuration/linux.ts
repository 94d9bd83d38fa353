/** Linux: a Debian package (UOS, Kylin, Ubuntu), an AppImage, an archive with an installing script. */
import type { Configuration } from 'electron-builder';
import { product } from '../product.ts';

/** The desktop entry, whatever installs it; `Exec`, `Icon` and the types are filled in beside it. */
export const desktopEntry = {
  Name: product.chineseName,
  'Name[en]': product.name,
  GenericName: '公报阅读器',
  'GenericName[en]': 'Gazette reader',
  'Comment[en]': 'Read municipal government gazettes offline',
  Keywords: '公报;政府公报;文件;gazette;',
} as const;

export const desktopCategory = 'Office;Viewer;';

/** `icons` is the absolute folder of icons. */
export function linuxConfiguration(icons: string): Configuration {
  return {
    linux: {
      icon: icons,
      executableName: product.slug,
      syncDesktopName: true,
      category: desktopCategory,
      synopsis: product.description,
      description: product.description,
      maintainer: product.maintainer,
      vendor: product.name,
      desktop: { entry: { ...desktopEntry } },
      target: [{ target: 'dir' }],
    },
    deb: {
      packageName: product.slug,
      compression: 'xz',
      packageCategory: 'text',
      artifactName: `${product.slug}_\${version}_\${arch}.\${ext}`,
    },
  };
}
