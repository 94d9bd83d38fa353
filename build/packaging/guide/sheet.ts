/** The one-page 安装说明 as data: words and file names, without any looks. */
import { dataFolderName } from '../../../main/app/data-folder.ts';
import type { Arch, Kind, Platform } from '../targets.ts';

/** Text, or something to be typed or found exactly so. */
export type Piece = string | { readonly code: string };
export type Sentence = readonly Piece[];

export interface Section {
  readonly heading: string;
  /** Numbered steps when the order matters. */
  readonly ordered: boolean;
  readonly items: readonly Sentence[];
}

export interface Sheet {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}

/** A file that was made. */
export interface HandedOut {
  readonly platform: Platform;
  readonly arch: Arch;
  readonly kind: Kind;
  readonly name: string;
}

export interface SheetFacts {
  readonly version: string;
  readonly issues: number;
  /** The library holds the invented samples and nothing else. */
  readonly onlySamples: boolean;
  /** Windows knows who made the installer. */
  readonly signed: boolean;
  readonly files: readonly HandedOut[];
}

/** The file for ordinary computers stands for those of the same kind; that there are others is said once. */
function one(files: readonly HandedOut[]): { readonly code: string } {
  const file = files.find(({ arch }) => arch === 'x64') ?? files[0];
  return { code: file?.name ?? '' };
}

export function installationSheet(facts: SheetFacts): Sheet {
  const of = (platform: Platform, kind: Kind) =>
    facts.files.filter((file) => file.platform === platform && file.kind === kind);
  const sections = [
    machines(facts.files),
    installing(of('win', 'nsis'), facts.signed),
    silently(of('win', 'nsis')),
    fromStick(of('win', 'portable'), of('win', 'zip')),
    onLinux(of('linux', 'deb'), of('linux', 'AppImage'), of('linux', 'tar.gz')),
    onMac(of('mac', 'dmg')),
    notes(),
    removing(of('win', 'nsis')),
  ];
  const held = facts.onlySamples ? '只有示例公报' : `收录公报 ${facts.issues} 期`;
  return {
    title: '政府公报阅读器　安装说明',
    subtitle: `版本 ${facts.version}　　${held}　　不用联网`,
    sections: sections.filter((section) => section !== null),
  };
}

function machines(files: readonly HandedOut[]): Section {
  const both = files.some(({ arch }) => arch === 'x64') && files.some(({ arch }) => arch === 'arm64');
  const which: Sentence = [
    '文件名里带 x64 或 amd64 的给普通电脑，带 arm64 的给 ARM 处理器的电脑（鲲鹏、飞腾、骁龙等）。下面写的是普通电脑的。',
  ];
  return {
    heading: '先看电脑能不能用',
    ordered: false,
    items: [
      [
        '能用：Windows 10、Windows 11（64 位）；统信 UOS、银河麒麟、Ubuntu 等 Linux（x64、arm64）。内存 4 GB 就够，硬盘请留出 1 GB。',
      ],
      [
        '不能装：Windows 7、Windows 8、32 位 Windows、龙芯电脑。请管公报的同事用 ',
        { code: 'gazette export --site 文件夹' },
        ' 做一份“静态网页版”拷到 U 盘，用电脑上的浏览器打开里面的 ',
        { code: 'index.html' },
        '，一样能看、能搜、能打印。',
      ],
      ...(both ? [which] : []),
    ],
  };
}

function installing(installers: readonly HandedOut[], signed: boolean): Section | null {
  if (installers.length === 0) return null;
  const warning: Sentence = [
    'Windows 如果提示“已保护你的电脑”，是因为安装程序没有商业签名：点“更多信息”，再点“仍要运行”。',
  ];
  return {
    heading: '在 Windows 上安装',
    ordered: true,
    items: [
      ['双击 ', one(installers), '。'],
      ...(signed ? [] : [warning]),
      ['选“仅为我安装”（不要管理员密码）或“所有用户”，需要的话换一个文件夹，点“安装”。'],
      [
        '以后从桌面或开始菜单里的“政府公报阅读器”打开，怎么用看里面右上角的“帮助”。装新版本也是这样，批注不会丢。',
      ],
    ],
  };
}

function silently(installers: readonly HandedOut[]): Section | null {
  if (installers.length === 0) return null;
  const { code } = one(installers);
  return {
    heading: '给很多电脑安装（管理员）',
    ordered: false,
    items: [
      [
        '不出窗口地安装：执行 ',
        { code: `${code} /S /allusers` },
        '；只给当前用户装，把 ',
        { code: '/allusers' },
        ' 换成 ',
        { code: '/currentuser' },
        '。要换文件夹，在最后加上 ',
        { code: '/D=D:\\Gazette Reader' },
        ' （不加引号）',
        '。',
      ],
    ],
  };
}

function fromStick(portables: readonly HandedOut[], archives: readonly HandedOut[]): Section | null {
  const single: Sentence[] =
    portables.length === 0
      ? []
      : [
          [
            '双击 ',
            one(portables),
            ` 就能看。批注存在它旁边的“${dataFolderName}”文件夹里，跟着 U 盘走；U 盘写不进去时存在当时用的电脑上。`,
          ],
        ];
  const folder: Sentence[] =
    archives.length === 0
      ? []
      : [
          [
            '想让批注跟着 U 盘走：把 ',
            one(archives),
            ' 解压到 U 盘的一个文件夹里，以后双击里面的 ',
            { code: '从U盘启动.cmd' },
            `，批注就存在同一文件夹的“${dataFolderName}”里。拔 U 盘之前先关掉程序。`,
          ],
        ];
  const items = [...single, ...folder];
  return items.length === 0 ? null : { heading: '不安装，从 U 盘直接用', ordered: false, items };
}

function onLinux(
  debs: readonly HandedOut[],
  images: readonly HandedOut[],
  archives: readonly HandedOut[],
): Section | null {
  const items: Sentence[] = [];
  if (debs.length > 0)
    items.push(['双击 ', one(debs), '，或者执行 ', { code: 'sudo apt install ./文件名' }, '。']);
  if (images.length > 0) items.push([one(images), ' 不用安装：在它的属性里勾上“允许执行”，双击打开。']);
  if (archives.length > 0)
    items.push([
      '解开 ',
      one(archives),
      '，在文件夹里执行 ',
      { code: 'sudo ./install.sh' },
      '（给所有人装）或 ',
      { code: './install.sh' },
      '（只给自己装）。卸载执行 ',
      { code: '/usr/local/lib/gazette-reader/uninstall.sh' },
      '。',
    ]);
  return items.length === 0 ? null : { heading: '在 Linux 上', ordered: false, items };
}

function onMac(images: readonly HandedOut[]): Section | null {
  if (images.length === 0) return null;
  return {
    heading: '在 macOS 上（13 或更新）',
    ordered: false,
    items: [['打开 ', one(images), '，把“Gazette Reader”拖到“应用程序”里。']],
  };
}

function notes(): Section {
  return {
    heading: '批注存在哪里，怎样备份',
    ordered: false,
    items: [
      [
        'Windows：在文件夹窗口上方的地址栏里输入 ',
        { code: '%APPDATA%\\Gazette Reader' },
        ' 回车；Linux：',
        { code: '~/.config/Gazette Reader' },
        '。',
      ],
      [
        '备份：关掉程序，把这个文件夹整个拷到 U 盘。恢复：关掉程序，拷回原处。程序自己也在里面的 ',
        { code: 'backups' },
        ' 中留着三份。',
      ],
    ],
  };
}

function removing(installers: readonly HandedOut[]): Section {
  const remove: Sentence[] =
    installers.length === 0
      ? []
      : [
          [
            'Windows 的“设置 → 应用”里找到“政府公报阅读器”，点“卸载”。批注会留着；要一起删，请在卸载时勾上“同时删除我的批注和设置”（不出窗口：',
            { code: '"Uninstall Gazette Reader.exe" /S /DELETENOTES' },
            '）。',
          ],
        ];
  return {
    heading: installers.length === 0 ? '核对文件' : '卸载，核对文件',
    ordered: false,
    items: [
      ...remove,
      [
        '文件拷坏了没有：执行 ',
        { code: 'certutil -hashfile 文件名 SHA256' },
        '（Windows）或 ',
        { code: 'sha256sum -c SHA256SUMS' },
        '（Linux），和 ',
        { code: 'SHA256SUMS' },
        ' 里的一行比较。',
      ],
    ],
  };
}
