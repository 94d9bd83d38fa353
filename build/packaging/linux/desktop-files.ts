/** What a Linux desktop wants to know of a program, as files under share/. */
import { desktopCategory, desktopEntry } from '../configuration/linux.ts';
import { issuePack, linkScheme, product } from '../product.ts';

/** The desktop entry; the installing script puts the program's place into `Exec`. */
function entry(): string {
  const lines = {
    ...desktopEntry,
    Comment: product.description,
    Exec: `${product.slug} %U`,
    Terminal: 'false',
    Type: 'Application',
    Icon: product.slug,
    StartupWMClass: product.slug,
    MimeType: `${issuePack.mimeType};x-scheme-handler/${linkScheme.scheme};`,
    Categories: desktopCategory,
  };
  return ['[Desktop Entry]', ...Object.entries(lines).map(([key, value]) => `${key}=${value}`), ''].join(
    '\n',
  );
}

/** How the kind of file is known (freedesktop.org's shared MIME database). */
function mimeType(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${issuePack.mimeType}">
    <comment>${issuePack.name}</comment>
    <glob pattern="*.${issuePack.extension}"/>
    <icon name="${product.slug}"/>
  </mime-type>
</mime-info>
`;
}

/** File under share/ → content. */
export function desktopFiles(): Readonly<Record<string, string>> {
  return {
    [`applications/${product.slug}.desktop`]: entry(),
    [`mime/packages/${product.slug}.xml`]: mimeType(),
  };
}
