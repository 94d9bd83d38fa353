/** Binds every call of the contract to its handler: sender checked, request validated, errors answered as values. */
import type { z } from 'zod';
import {
  type CallName,
  callNames,
  type Failure,
  type Outcome,
  type Request,
  type Response,
} from '../../preload/contract.ts';
import { callChannel } from '../../preload/contract-channels.ts';
import { type RequestSchemas, requestSchemas } from './schemas.ts';
import { isOwnFrame, type SenderFrame } from './sender.ts';

export type Handlers = {
  readonly [Name in CallName]: (request: Request<Name>) => Promise<Outcome<Response<Name>>>;
};

/** The part of Electron's `ipcMain` that is needed. */
export interface CallListener {
  handle(
    channel: string,
    listener: (event: { readonly senderFrame: SenderFrame | null }, request: unknown) => unknown,
  ): void;
}

/** Told what went wrong beyond what the person is told. */
export type ReportError = (call: CallName, error: unknown) => void;

const foreignSender: Failure = {
  code: 'bad-request',
  zh: '只有阅读器自己的页面才能使用这项功能。',
  en: 'Only the reader’s own page may use this.',
};

function badRequest(issues: readonly z.core.$ZodIssue[]): Failure {
  const where = issues.map((issue) => issue.path.join('.') || '(request)').join(', ');
  return {
    code: 'bad-request',
    zh: `传给程序的内容不合要求（${where}），请重试。`,
    en: `What was asked of the program is not well formed (${where}); please try again.`,
  };
}

const internal: Failure = {
  code: 'internal',
  zh: '程序出了意外，这一步没有完成。详情已记入日志，请重试或重新打开阅读器。',
  en: 'Something unexpected went wrong and this was not done. Details are in the log; try again or reopen the reader.',
};

/** One call, from the message as it came in to the answer; never rejects. */
async function answer<Name extends CallName>(
  name: Name,
  schema: z.ZodType<Request<Name>>,
  handler: Handlers[Name],
  frame: SenderFrame | null,
  request: unknown,
  report: ReportError,
): Promise<Outcome<Response<Name>>> {
  if (!isOwnFrame(frame)) {
    report(name, new Error(`refused a call from ${frame?.url ?? 'a frame that is gone'}`));
    return { ok: false, failure: foreignSender };
  }
  const parsed = schema.safeParse(request);
  if (!parsed.success) {
    report(name, parsed.error);
    return { ok: false, failure: badRequest(parsed.error.issues) };
  }
  try {
    return await handler(parsed.data);
  } catch (error) {
    report(name, error);
    return { ok: false, failure: internal };
  }
}

/** Registers a listener for every call of the contract. */
export function registerCalls(ipc: CallListener, handlers: Handlers, report: ReportError): void {
  const schemas: RequestSchemas = requestSchemas;
  function register<Name extends CallName>(name: Name): void {
    ipc.handle(callChannel(name), (event, request) =>
      answer(name, schemas[name], handlers[name], event.senderFrame, request, report),
    );
  }
  callNames.forEach(register);
}
