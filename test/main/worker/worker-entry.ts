import { expectBuilt } from '../../expect-built.ts';

expectBuilt();

/**
 * The thread as it is shipped. Of the sources, Node would load a WebAssembly module into each new thread to strip their
 * types, and V8 at times ends the whole process when such threads come and go (`Check failed: jit_page.has_value()`, Node
 * 24.21, seen in two of two whole runs; nodejs/node issue 64500 is the like).
 */
export const workerEntry = new URL('../../../out/main/library-worker.js', import.meta.url);
