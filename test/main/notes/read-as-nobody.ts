/** Opens notes as a person who may not write them, and prints what they see: the notice, the notes, and what saving says. */
import { openNotes } from '../../../main/notes/index.ts';
import { commentsOf, draftOn, town } from './town.ts';

const opened = openNotes(process.argv[2] ?? '', town);
if (opened.ok) {
  const saved = opened.value.create(draftOn('art-2', '报告', '新'));
  console.log(
    JSON.stringify({
      notice: opened.value.notice?.zh ?? null,
      comments: commentsOf(opened.value),
      saved: saved.ok ? 'saved' : saved.failure.code,
      rescued: opened.value.saveAll(process.argv[3] ?? '').ok,
    }),
  );
  opened.value.close();
} else {
  console.log(JSON.stringify({ notice: opened.failure.zh, comments: [], saved: opened.failure.code }));
}
