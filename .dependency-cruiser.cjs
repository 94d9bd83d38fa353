/** Data flows one way: gazette -> library, search -> worker -> ipc -> renderer. Nobody imports upwards, no circles. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '^(main|preload|renderer|build|test)/', pathNot: allowed },
});

/** What the reader's search does with texts and queries, without a file or a table. */
const foldedText = 'main/search/(fold|fold-table|grams|varint)\\.ts';
const queries = `${foldedText}|main/search/(group|label-numbers|marks|score|snippet|sorted-ids|query/|understand/(agency-names|doc-number))`;
/** How a paper is set and what is said of it, without React. */
const pagesAsSet = 'renderer/((reader|references|validity|contents|search|i18n)/[a-z-]+|marks/ranges)\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^electron$' } },
    only(
      'gazette-is-pure',
      '^main/gazette/',
      '^main/gazette/',
      'bytes in, ParsedIssue out; nothing else of the project',
    ),
    {
      name: 'gazette-touches-no-machine',
      severity: 'error',
      from: { path: '^main/gazette/' },
      to: { path: '^(node:)?(fs|path|child_process|worker_threads|os|net|http)|better-sqlite3|electron' },
    },
    only(
      'formats-give-text',
      '^main/formats/',
      '^(main/formats|main/gazette/index|preload/contract)',
      'bytes of any format in, text out; only decoding comes from the importer',
    ),
    only(
      'search-stands-alone',
      '^main/search/',
      '^(main/search|preload/contract)',
      'search knows blocks of text and what is asked, not gazettes',
    ),
    only(
      'notes-know-the-contract',
      '^main/notes/',
      '^(main/notes|preload/contract|main/search/(fold|question-schema)|main/sqlite)',
      'notes are independent of the library',
    ),
    only(
      'library-reads-gazette-and-search',
      '^main/library/',
      '^(main/library|main/formats|main/gazette|main/search|main/sqlite|preload/contract)',
      'storing and reading issues',
    ),
    only(
      'worker-serves',
      '^main/worker/',
      '^(main/(worker|library|search|notes|gazette|ipc/schemas)|preload/contract)',
      'all SQLite work of the app',
    ),
    only(
      'export-writes-views',
      '^main/export/(?!site/)',
      '^(main/(export|gazette)|preload/contract)',
      'a document as the reader shows it, for other programs',
    ),
    only(
      'a-site-is-set-as-the-window-is',
      '^main/export/site/',
      `^(main/export/site/|main/library/sha256|${foldedText}|${pagesAsSet}|preload/contract)`,
      'pages for any browser: what decides how the window sets a paper is pure and decides here too',
    ),
    only(
      'a-site-searches-as-the-reader-does',
      '^renderer/site/',
      `^(renderer/site/|main/export/site/search/list|${queries}|${pagesAsSet}|preload/contract)`,
      'the scripts of the pages: the pure parts of the search, and nothing of Node',
    ),
    only(
      'only-sites-have-its-scripts',
      '^(main|preload|renderer)/(?!site/)',
      '^(main|preload)/|^renderer/(?!site/)',
      'the scripts of a site are no part of the window',
    ),
    only(
      'cli-over-library',
      '^main/cli/',
      '^(main/(cli|library|gazette|search|export)|preload/contract)',
      'the gazette command',
    ),
    only(
      'ipc-plumbing',
      '^main/ipc/',
      '^(main/(ipc|worker|search/question-schema)|preload/contract)',
      'channels, schemas, sender check',
    ),
    only(
      'preload-alone',
      '^preload/',
      '^(preload/|main/gazette/parsed-issue)',
      'the bridge; the contract takes the block types from the importer',
    ),
    only(
      'renderer-sees-the-contract-only',
      '^renderer/(?!site/)',
      '^(renderer|preload/contract)',
      'no Node in the renderer',
    ),
    {
      name: 'no-node-in-renderer',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'program-never-imports-its-tests',
      severity: 'error',
      from: { path: '^(main|preload|renderer)/' },
      to: { path: '^(test|build)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|node_modules)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
