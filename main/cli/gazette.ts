/** The `gazette` command. Each subcommand is loaded when it is asked for: `parse` of a text never waits for SQLite. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { machineFailure } from '../library/machine-failure.ts';
import { fromCaller } from './caller-paths.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type ExportFormat, exportFormats } from './export-formats.ts';
import { endQuietlyOnClosedPipe, sayFailure } from './output.ts';
import { packHelp } from './pack-help.ts';

const jsonHelp = '输出 JSON / print JSON';
const readableHelp = '公报：txt、pdf、docx、html、md，或公报包 gzpack / an issue or a pack';
const libraryHelp = '文库文件 / the library';

const exitHelp = `
退出码 / Exit status:
  0  完成 / done (search: 没有结果也是 0 / also with no hit)
  1  show: 没有这份文件 / no such document; check, findings: 有待核之处 / there is something to look at;
     verify: 有不符之处 / something differs
  2  用法错误 / wrong usage
  3  原文有问题 / bad input file
  4  文库有问题 / library missing, damaged or not writable
  5  内部错误 / internal error
`;

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法 / Usage:',
  'Arguments:': '参数 / Arguments:',
  'Options:': '选项 / Options:',
  'Commands:': '命令 / Commands:',
};

function path(text: string): string {
  return fromCaller(text, 'gazette');
}

function paths(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), path(text)];
}

/** What does not end so is not opened by a double click. */
function packPath(text: string): string {
  if (text.toLowerCase().endsWith('.gzpack')) return path(text);
  throw new InvalidArgumentError('要以 .gzpack 结尾 / has to end in .gzpack');
}

function count(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('要写一个整数 / a whole number is needed');
}

function day(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError('要写成 2024-06-30 这样 / a date such as 2024-06-30 is needed');
}

/** In the time of this machine. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

interface SearchFlags {
  readonly library: string;
  readonly limit?: number;
  readonly exact?: true;
  readonly on: string;
  readonly json?: true;
}

interface ExportFlags {
  readonly library: string;
  readonly format?: ExportFormat;
  readonly site?: string;
  readonly on: string;
}

function createProgram(end: (code: ExitCode) => void): Command {
  const program = new Command('gazette')
    .description('政府公报的导入、检索和查看 / import, search and show government gazettes')
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ outputError: (text, write) => write(`用法错误 / usage ${text}`) })
    .helpOption('-h, --help', '显示帮助 / show this help')
    .helpCommand('help [command]', '显示某个命令的帮助 / show the help of a command')
    .exitOverride()
    .addHelpText('after', exitHelp);

  command('parse', '读一期公报或一个公报包，看读出了什么 / read an issue, or each issue of a pack')
    .argument('<file>', readableHelp, path)
    .option('--json', jsonHelp)
    .action(async (file: string, options: { json?: true }) => {
      const { parse } = await import('./parse.ts');
      end(await parse(file, { json: options.json === true }));
    });

  command('build', '用公报文件做一个文库 / build a library from files of issues')
    .requiredOption('--from <path...>', '文件、文件夹或公报包，可写多个 / files, folders or packs', paths)
    .requiredOption('--out <file>', '文库写到哪里 / where the library goes', path)
    .option('--json', jsonHelp)
    .action(async (options: { from: string[]; out: string; json?: true }) => {
      const { build } = await import('./build.ts');
      end(await build({ ...options, json: options.json === true }));
    });

  command('pack', '把公报做成一个公报包（.gzpack），发给别人 / make an issue pack of files of issues')
    .requiredOption('--from <path...>', '文件、文件夹或公报包，可写多个 / files, folders or packs', paths)
    .requiredOption(
      '--out <file>',
      '公报包写到哪里，以 .gzpack 结尾 / where the pack goes, ending in .gzpack',
      packPath,
    )
    .option('--json', jsonHelp)
    .addHelpText('after', packHelp)
    .action(async (options: { from: string[]; out: string; json?: true }) => {
      const { pack } = await import('./pack.ts');
      end(await pack({ ...options, json: options.json === true }));
    });

  command('search', '检索，几个词都有的段落 / find the blocks that hold every word')
    .argument('<query...>', '要找的词 / the words to find')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--limit <n>', '最多几处，不写就全部给出 / how many hits at most, all when left out', count)
    .option('--exact', '只照写的找，不找别的写法 / only what is written, nothing that may be meant by it')
    .option(
      '--on <date>',
      '效力看哪一天，不写就是今天 / the day for states, today when left out',
      day,
      today(),
    )
    .option('--json', jsonHelp)
    .action(async (words: string[], options: SearchFlags) => {
      const { search } = await import('./search.ts');
      const { library, limit = null, on } = options;
      const [exact, json] = [options.exact === true, options.json === true];
      end(await search(words.join(' '), { library, limit, exact, on, json }));
    });

  command('show', '查看一份文件 / show one document')
    .argument('<document...>', '标识、文号或标题 / its id, number or title')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--markdown', '输出 Markdown / print Markdown')
    .option('--json', jsonHelp)
    .action(async (name: string[], options: { library: string; markdown?: true; json?: true }) => {
      const { show } = await import('./show.ts');
      const format = options.json ? 'json' : options.markdown ? 'markdown' : 'text';
      end(await show(name.join(' '), { library: options.library, format }));
    });

  command('export', '导出给别的程序用，或者导出成网页 / export for other programs, or as web pages')
    .argument(
      '[document...]',
      '标识、文号或标题；ndjson 可以不写，就导出全部 / its id, number or title; all for ndjson',
    )
    .requiredOption('--library <file>', libraryHelp, path)
    .addOption(
      new Option(
        '--format <format>',
        'Akoma Ntoso XML、Markdown，或 OpenSearch 的批量行 / bulk lines',
      ).choices(exportFormats),
    )
    .addOption(
      new Option(
        '--site <folder>',
        '把整个文库导出成网页，任何浏览器都能看，不用联网 / the whole library as web pages for any browser, offline',
      )
        .argParser(path)
        .conflicts('format'),
    )
    .option(
      '--on <date>',
      '网页上的效力看哪一天，不写就是今天 / the day for states in the pages, today when left out',
      day,
      today(),
    )
    .action(async (name: string[], { library, format, site, on }: ExportFlags, command: Command) => {
      if (format !== undefined) {
        const { exportDocument } = await import('./export.ts');
        end(await exportDocument(name.length === 0 ? null : name.join(' '), { library, format }));
      } else if (site !== undefined && name.length === 0) {
        const { exportSite } = await import('./site/export-site.ts');
        end(await exportSite({ library, folder: site, on, today: today() }));
      } else {
        command.error(
          site === undefined
            ? '要写 --format 或 --site / --format or --site is needed'
            : '--site 导出整个文库，不要再写文件名 / --site takes the whole library, no document',
        );
      }
    });

  command('references', '一份文件引用什么，被什么引用 / what a document refers to, and what refers to it')
    .argument('<document...>', '标识、文号或标题 / its id, number or title')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--json', jsonHelp)
    .action(async (name: string[], options: { library: string; json?: true }) => {
      const { references } = await import('./references.ts');
      end(await references(name.join(' '), { ...options, json: options.json === true }));
    });

  command('status', '一份文件在某一天是否施行，依据哪一句 / whether a document applies on a day')
    .argument('<document...>', '标识、文号或标题 / its id, number or title')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--on <date>', '哪一天，如 2024-06-30；不写就是今天 / the day, today when left out', day, today())
    .option('--json', jsonHelp)
    .action(async (name: string[], options: { library: string; on: string; json?: true }) => {
      const { status } = await import('./status.ts');
      end(await status(name.join(' '), { ...options, json: options.json === true }));
    });

  command('catalogue', '一期公报的编目（没有正文） / the catalogue record of an issue, without its text')
    .argument('<file>', '公报：txt、pdf、docx、html 或 md / an issue', path)
    .action(async (file: string) => {
      const { catalogue } = await import('./catalogue.ts');
      end(await catalogue(file));
    });

  command('units', '责任单位和各自的任务 / responsible units and their tasks')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--unit <name>', '只看这个单位的任务，哪种叫法都行 / the tasks of this unit, by any of its names')
    .option('--json', jsonHelp)
    .action(async (options: { library: string; unit?: string; json?: true }) => {
      const { units } = await import('./indexes.ts');
      end(await units(options.unit ?? null, { library: options.library, json: options.json === true }));
    });

  command('timeline', '签署、施行、到期的日期和正文里的期限 / days that matter, in order')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--from <day>', '从这天起 / first day, YYYY-MM-DD', day)
    .option('--to <day>', '到这天止 / last day, YYYY-MM-DD', day)
    .option('--json', jsonHelp)
    .action(async (options: { library: string; from?: string; to?: string; json?: true }) => {
      const { timeline } = await import('./indexes.ts');
      const days = { from: options.from ?? null, to: options.to ?? null };
      end(await timeline(days, { library: options.library, json: options.json === true }));
    });

  command('numbers', '每个文号本库有没有 / which document numbers are held')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--json', jsonHelp)
    .action(async (options: { library: string; json?: true }) => {
      const { numbers } = await import('./indexes.ts');
      end(await numbers({ library: options.library, json: options.json === true }));
    });

  command('check', '检查一期公报，或公报包里的每一期 / check an issue, or each issue of a pack')
    .argument('<file>', readableHelp, path)
    .option('--json', jsonHelp)
    .action(async (file: string, options: { json?: true }) => {
      const { check } = await import('./check.ts');
      end(await check(file, { json: options.json === true }));
    });

  command('people', '人事任免，前任后任，政府记事 / appointments, who came before and after, event logs')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--name <name>', '只看这个姓名，连同记事 / only this name, with its days')
    .option('--json', jsonHelp)
    .action(async ({ name, ...options }: { library: string; name?: string; json?: true }) => {
      const { people } = await import('./people.ts');
      end(await people({ ...options, name: name ?? null, json: options.json === true }));
    });

  command('statistics', '统计指标各期的数字 / the indicators over all issues')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--indicator <words>', '只看名称里有这几个字的 / only those whose name holds these words')
    .option('--json', jsonHelp)
    .action(async ({ indicator, ...options }: { library: string; indicator?: string; json?: true }) => {
      const { statistics } = await import('./statistics.ts');
      end(await statistics({ ...options, indicator: indicator ?? null, json: options.json === true }));
    });

  command('findings', '文库里各期有待核之处 / what there is to look at in every issue held')
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--json', jsonHelp)
    .action(async (options: { library: string; json?: true }) => {
      const { findings } = await import('./findings.ts');
      end(await findings({ ...options, json: options.json === true }));
    });

  command(
    'verify',
    '核对文库：由正文重新算出检索索引，与所存的比较 / recompute and compare what a library holds',
  )
    .requiredOption('--library <file>', libraryHelp, path)
    .option('--json', jsonHelp)
    .action(async (options: { library: string; json?: true }) => {
      const { verify } = await import('./verify.ts');
      end(await verify({ library: options.library, json: options.json === true }));
    });

  /** A subcommand inherits how the program prints help and ends. */
  function command(name: string, description: string): Command {
    return program
      .command(name)
      .description(description)
      .helpOption('-h, --help', '显示帮助 / show this help');
  }

  return program;
}

async function run(): Promise<void> {
  endQuietlyOnClosedPipe();
  try {
    await createProgram((code) => {
      process.exitCode = code;
    }).parseAsync();
  } catch (error) {
    process.exitCode = exitCodeOfError(error);
  }
}

/** The commander has already said what is wrong with the usage; its help ends with 0 only when it was asked for. */
function exitCodeOfError(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  return sayFailure(machineFailure(error).failure);
}

await run();
