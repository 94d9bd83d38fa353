import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toJsonLd } from '../../main/notes/formats/index.ts';
import { type NoteDocuments, type NotesStore, openNotes } from '../../main/notes/index.ts';
import type { StoredNote } from '../../main/notes/note.ts';
import { NoteViewer } from '../../main/notes/note-viewer.ts';
import type { NoteDraft, Outcome } from '../../preload/contract.ts';

/** Milliseconds: by the clock, and of the processor, which other work on the machine does not lengthen. */
export interface Taken {
  readonly ms: number;
  readonly cpu: number;
}

/** What notes take when there are many of them. */
export interface NotesSpeed {
  readonly notes: number;
  readonly ofOneDocument: number;
  /** Opening the file of notes, with its checks and its backup. */
  readonly open: Taken;
  /** What the notes add to opening a document, the median: its text is as it was, or was corrected. */
  readonly list: Taken;
  /** The first time after the correction, and each time after. */
  readonly listCorrectedFirst: Taken;
  readonly listCorrected: Taken;
  /** All notes, for their page. */
  readonly listAll: Taken;
  /** Until a new note, or a change of one, is on the disk: 19 of 20 are quicker. */
  readonly save: Taken;
  readonly change: Taken;
  /** What a file with all of them would do, and taking it in to an empty library. */
  readonly preview: Taken;
  readonly takeIn: Taken;
}

type Texts = Map<string, Map<string, string>>;

const documents = 20;
const paragraphs = 500;
const runs = 15;
const saves = 300;

/** Measures with so many notes on twenty documents of 500 paragraphs each. */
export function measureNotes(notes: number): NotesSpeed {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-bench-'));
  try {
    const texts = syntheticTexts('');
    const ofOneDocument = notes / documents;
    const file = toJsonLd(syntheticNotes(texts, ofOneDocument));
    const path = join(folder, 'user.sqlite');
    const filled = opened(path, texts);
    const takeIn = timed(() => value(filled.importNotes(file, [])));
    value(filled.close());

    const open = timed(() => value(opened(path, texts).close()));
    const store = opened(path, texts);
    const list = median(() => value(store.list('document-7')));
    const listAll = timed(() => value(store.list(null)));
    const preview = timed(() => value(store.previewImport(file)));
    const saved: string[] = [];
    const save = percentile(saves, (turn) => {
      saved.push(value(store.create(draftOn(texts, 'document-3', turn))).id);
    });
    const change = percentile(saves, (turn) => {
      value(store.update({ id: saved[turn] ?? '', colour: 'rose', comment: `改过${turn}` }));
    });
    value(store.close());

    const corrected = opened(path, syntheticTexts('经修订'));
    const listCorrectedFirst = timed(() => value(corrected.list('document-7')));
    const listCorrected = median(() => value(corrected.list('document-7')));
    value(corrected.close());
    const lists = { list, listCorrectedFirst, listCorrected, listAll };
    return { notes, ofOneDocument, open, ...lists, save, change, preview, takeIn };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Paragraphs that are no two alike; a correction puts words into every tenth. */
function syntheticTexts(correction: string): Texts {
  const paragraph = (document: number, at: number): string => {
    const words = at % 10 === 0 ? correction : '';
    return `第${at + 1}条 青禾市第${document}号港区的渔船${words}在第${at}泊位停靠的，应当在${(at * 7) % 24}时前报告港务站，并按照第${(at * 13) % 97}号标准缴纳停泊费；逾期不报的，由主管部门责令改正。`;
  };
  const text = (document: number): Map<string, string> =>
    new Map(Array.from({ length: paragraphs }, (_, at) => [`art-${at}`, paragraph(document, at)]));
  return new Map(Array.from({ length: documents }, (_, at) => [`document-${at}`, text(at)]));
}

function draftOn(texts: Texts, documentId: string, turn: number): NoteDraft {
  const block = `art-${turn % paragraphs}`;
  const text = texts.get(documentId)?.get(block) ?? '';
  const start = text.indexOf('应当');
  const end = start + 12 + (turn % 9);
  return {
    documentId,
    anchor: {
      start: { block, offset: start },
      end: { block, offset: end },
      quote: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    },
    colour: 'yellow',
    comment: `第${turn}条批注，问一问港务站`,
  };
}

function syntheticNotes(texts: Texts, ofOneDocument: number): StoredNote[] {
  const viewer = new NoteViewer(documentsOf(texts));
  const time = '2031-01-01T00:00:00.000Z';
  return [...texts.keys()].flatMap((documentId) =>
    Array.from({ length: ofOneDocument }, (_, turn): StoredNote => {
      const { anchor, colour, comment } = draftOn(texts, documentId, turn);
      return {
        id: randomUUID(),
        versionOf: null,
        ancestors: [],
        documentId,
        documentTitle: documentId,
        docNumber: null,
        place: anchor.start.block,
        kind: 'highlight',
        anchor: viewer.seal(documentId, anchor),
        colour,
        comment,
        tags: ['停泊'],
        status: null,
        author: '李玉',
        editor: '李玉',
        createdAt: time,
        updatedAt: time,
      };
    }),
  );
}

function documentsOf(texts: Texts): NoteDocuments {
  return {
    all: () => [...texts.keys()].map((documentId) => ({ documentId, title: documentId })),
    textOf: (documentId) => texts.get(documentId) ?? null,
    labelOf: (documentId) => (texts.has(documentId) ? { title: documentId, docNumber: null } : null),
    placeOf: (_, address) => address,
    issueOf: () => 'issue',
    ofIssue: () => [...texts.keys()].map((documentId) => ({ documentId, title: documentId })),
  };
}

function opened(path: string, texts: Texts): NotesStore {
  return value(openNotes(path, documentsOf(texts)));
}

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure.en);
  return outcome.value;
}

function timed(action: () => void): Taken {
  const used = process.cpuUsage();
  const began = performance.now();
  action();
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  return { ms, cpu: (user + system) / 1000 };
}

function median(action: () => void): Taken {
  return at(
    Array.from({ length: runs }, () => timed(action)),
    0.5,
  );
}

/** The time that 19 of 20 runs stay under. */
function percentile(count: number, action: (turn: number) => void): Taken {
  return at(
    Array.from({ length: count }, (_, turn) => timed(() => action(turn))),
    0.95,
  );
}

/** What a share of the runs stays under. */
function at(taken: readonly Taken[], share: number): Taken {
  const under = (times: readonly number[]): number =>
    times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0;
  return { ms: under(taken.map(({ ms }) => ms)), cpu: under(taken.map(({ cpu }) => cpu)) };
}
