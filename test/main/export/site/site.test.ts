import { dirname, posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { siteSource } from '../../../../main/cli/site/site-source.ts';
import { addressesOf } from '../../../../main/export/site/addresses.ts';
import { siteAssets } from '../../../../main/export/site/page.ts';
import { siteFiles } from '../../../../main/export/site/site.ts';
import { catalogueOf } from '../../../../main/library/catalogue/catalogue.ts';
import { addIssue, type Library } from '../../../../main/library/store.ts';
import { fold } from '../../../../main/search/fold.ts';
import { openedSite } from '../../../renderer/site/site-in-memory.ts';
import { libraryOfSamples } from '../../library/facts/samples.ts';
import { block, cites, document, issue, listed, part, source } from '../../library/invented-city.ts';
import { libraryOf } from '../../library/open-city.ts';

const on = '2024-07-20';

type Element = DefaultTreeAdapterTypes.Element;

function filesOf({ db }: Library): Map<string, string> {
  const files = siteFiles(siteSource(db, { on, madeOn: '2024-07-21', catalogue: catalogueOf([]) }));
  return new Map([...files].map(({ path, content }) => [path, content]));
}

/** Where the page of a document of this issue of 2024 lies. */
function pathOf(number: number, documentId: string): string {
  const addresses = addressesOf([{ entry: { id: `青禾市-2024-${number}` }, documentIds: [documentId] }]);
  return addresses.document(documentId) ?? '';
}

function elementsOf(page: string): Element[] {
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(page));
  return found;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** As the page's own script reads it: see `readText`. */
function searchedText(element: Element): string {
  const pieces: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node && attribute(node, 'data-piece') !== null) pieces.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return fold((pieces.length > 0 ? pieces : [element]).map(textOf).join(' '));
}

/** The elements of the class, as text without the line ends of the markup. */
function texts(page: string, className: string): string[] {
  return elementsOf(page)
    .filter((element) => attribute(element, 'class')?.split(' ').includes(className))
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim());
}

describe('a site of the sample issues', async () => {
  const files = filesOf(await libraryOfSamples());
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const idsOf = new Map(
    pages.map(([path, page]) => [
      path,
      elementsOf(page).flatMap((element) => attribute(element, 'id') ?? []),
    ]),
  );

  it('has every page and place that its links lead to, all of them inside the folder', () => {
    const links = pages.flatMap(([path, page]) =>
      elementsOf(page).flatMap((element) => {
        const to = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
        return to === null ? [] : [{ path, to }];
      }),
    );
    expect(links.length).toBeGreaterThan(1000);
    const known = new Set([...files.keys(), ...Object.values(siteAssets)]);
    const lost = links.filter(({ path, to }) => {
      const [file = '', place] = to.split('#');
      const target = file === '' ? path : posix.join(dirname(path), file);
      if (!known.has(target)) return true;
      const isQuery = place === undefined || place.startsWith('q=');
      return !isQuery && idsOf.get(target)?.includes(decodeURIComponent(place)) !== true;
    });
    expect(lost).toEqual([]);
  });

  it('gives no id twice on a page', () => {
    for (const [path, ids] of idsOf)
      expect([path, ids.filter((id, at) => ids.indexOf(id) !== at)]).toEqual([path, []]);
  });

  it('holds every text that can be found at its address, its pieces one sign apart', async () => {
    const { db } = await libraryOfSamples();
    const { issues, documents } = siteSource(db, { on, madeOn: on, catalogue: catalogueOf([]) });
    const addresses = addressesOf(issues);
    let count = 0;
    for (const { view, rows } of documents()) {
      const elements = elementsOf(files.get(addresses.document(view.id) ?? '') ?? '');
      const byId = new Map(elements.map((element) => [attribute(element, 'id'), element]));
      for (const [address, , text] of rows) {
        const element = byId.get(address);
        const shown = element === undefined ? '' : searchedText(element);
        expect([view.id, address, shown]).toEqual([view.id, address, fold(text)]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(1000);
  });

  it('says on the first page what it is, of which day, and where each issue comes from', () => {
    const start = files.get('index.html') ?? '';
    expect(texts(start, 'what').join('')).toContain('双击 index.html');
    expect(texts(start, 'what').join('')).toContain('2024年7月20日');
    expect(texts(start, 'imprint')).toHaveLength(3);
    expect(files.get('README.txt')).toMatch(/^\ufeff青禾市人民政府公报\r\n/);
  });
});

describe('a site of one issue', () => {
  it('links what is held to the very article, and names what is not held as such', async () => {
    const text =
      '依照《青禾市水厂办法》（青禾政办〔2024〕1号）第二条和《江澜省水条例》（江澜政发〔2020〕9号）办理。';
    const citing = block('p-1', text);
    const number = '青禾政办〔2024〕1号';
    const files = filesOf(
      await libraryOf(
        issue(6, {
          documents: [
            document('q:1', {
              title: '青禾市水厂办法',
              docNumber: number,
              blocks: [1, 2].map((at) => block(`art-${at}`, `第${at}条　水。`, { kind: 'article' })),
            }),
            document('q:2', {
              blocks: [citing],
              citations: [
                cites(citing, `《青禾市水厂办法》（${number}）`, { relation: 'applies' }),
                cites(citing, '《江澜省水条例》（江澜政发〔2020〕9号）', { relation: 'basis' }),
              ],
            }),
          ],
        }),
      ),
    );
    const page = files.get(pathOf(6, 'q:2')) ?? '';
    const cited = elementsOf(page).filter((element) => attribute(element, 'class')?.startsWith('cite'));
    expect(cited.map((element) => [attribute(element, 'class'), attribute(element, 'href')])).toEqual([
      ['cite', `../${pathOf(6, 'q:1')}#art-2`],
      ['cite none', expect.stringMatching(/^#page-ref-p-1-/)],
    ]);
    expect(texts(page, 'reference').join('\n')).toContain('本库未收');
    expect(texts(files.get(pathOf(6, 'q:1')) ?? '', 'reference').join('\n')).toContain('关于q:2的通知');
  });

  it('states validity as of the day asked for, by its sentence', async () => {
    const says = block('p-1', '本通知自2024年8月1日起施行。');
    const effect = { kind: 'effective', scope: 'whole', date: '2024-08-01', block: 'p-1' } as const;
    const paper = document('q:1', {
      blocks: [says],
      effectiveFrom: '2024-08-01',
      effects: [{ ...effect, text: '自2024年8月1日起施行', start: 3, end: says.text.length - 1 }],
    });
    const files = filesOf(await libraryOf(issue(6, { documents: [paper] })));
    const [strip] = texts(files.get(pathOf(6, 'q:1')) ?? '', 'validity');
    expect(strip).toContain('尚未施行 截至2024年7月20日，按本库所收');
    expect(strip).toContain('本通知自2024年8月1日起施行');
  });

  it('shows what would be markup as text, wherever it stands', async () => {
    const evil = '<script>alert(1)</script>"\'&amp;</title>';
    const cell = { text: evil, rowSpan: 1, colSpan: 1 };
    const table = { header: 1, rows: [[cell], [cell]], fragments: 1, note: null };
    const paper = document('q:1', {
      title: evil,
      docNumber: evil,
      section: evil,
      issuers: [evil],
      parts: [part('main', { label: evil, title: evil })],
      blocks: [
        block('sec-1', evil, { kind: 'heading', level: 1, heading: evil }),
        block('p-1', evil),
        block('table-1', evil, { kind: 'table', table }),
      ],
    });
    const toc = [listed({ title: evil, section: evil, docNumber: evil })];
    const files = filesOf(await libraryOf(issue(6, { documents: [paper], toc })));
    for (const [path, page] of files) {
      if (!path.endsWith('.html')) continue;
      const scripts = elementsOf(page).filter(({ tagName }) => tagName === 'script');
      expect(scripts.map(textOf).join('')).toBe('');
      expect(page).not.toContain('<script>');
    }
    expect(texts(files.get(pathOf(6, 'q:1')) ?? '', 'blk')).toContain(evil);
  });
});

describe('a corrected issue', () => {
  const held = (id: string) => document(id, { title: `${id}的办法`, blocks: [block('p-1', '水。')] });
  const before = ['青禾市-2024-6:一', '青禾市-2024-6:二'];
  const added = '青禾市-2024-6:新';
  /** Each paper of the site by the title on its page. */
  const titles = (files: ReadonlyMap<string, string>) =>
    new Map(
      [...files].flatMap(([path, page]) => {
        const heading = elementsOf(page).find(({ tagName }) => tagName === 'h1');
        return /\/d[^/]*$/.test(path) && heading !== undefined ? [[textOf(heading), path] as const] : [];
      }),
    );

  it('that has one more paper before the others leaves every page where it was', async () => {
    const first = filesOf(await libraryOf(issue(6, { documents: before.map(held) })));
    const second = filesOf(await libraryOf(issue(6, { documents: [added, ...before].map(held) })));
    const [old, now] = [titles(first), titles(second)];
    expect([...old.keys()]).toEqual(before.map((id) => `${id}的办法`));
    expect([...now.keys()]).toEqual([added, ...before].map((id) => `${id}的办法`));
    for (const [title, path] of old) expect([title, now.get(title)]).toEqual([title, path]);
    expect([...old.values()]).not.toContain(now.get(`${added}的办法`));
    // The search leads to the same pages as the contents do.
    const { site } = await openedSite([...second].map(([path, content]) => ({ path, content })));
    expect(site.documents.map(({ title, file }) => [title, file])).toEqual([...now]);
  });
});

describe('sample issues', () => {
  const named = (number: number, id: string) => issue(number, { documents: [document(id)] });

  it('are left out beside real ones', async () => {
    const library = await libraryOf(named(6, 'real:1'));
    await addIssue(library, named(7, 'sample:1'), { ...source(), sample: true });
    const paths = [...filesOf(library).keys()].filter((path) => path.startsWith('2024-'));
    const page = pathOf(6, 'real:1');
    expect(paths).toEqual([page.replace(/[^/]+$/, 'index.html'), page]);
  });

  it('are all there is where there are no others, and called what they are', async () => {
    const library = await libraryOf();
    await addIssue(library, named(7, 'sample:1'), { ...source(), sample: true });
    const files = filesOf(library);
    expect(texts(files.get('index.html') ?? '', 'contents').join('')).toContain('样刊（虚构，供试用）');
    expect(texts(files.get(pathOf(7, 'sample:1')) ?? '', 'sample')).toEqual([
      '这是样刊里的文件，内容是虚构的，供试用。',
    ]);
  });
});
