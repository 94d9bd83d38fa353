/** Faces that the screen may not have used yet; a page is laid out with them only once they are there. */
const faces = ['700 16pt "Gov Title"', '16pt "Gov Hei"', '16pt "Gov Kai"'];

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs `work` on the pages as they are then, once whatever was asked before is done: the engine prints one thing at a time.
 * Waits until the window has drawn what it says about it, since it stands still meanwhile.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const run = async (): Promise<T> => {
    await Promise.all(faces.map((face) => document.fonts.load(face, '文')));
    await nextPaint();
    return await work();
  };
  const done = last.then(run);
  last = done.catch(() => undefined);
  return done;
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
