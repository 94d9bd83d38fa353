import { describe, expect, it } from 'vitest';
import { linkInbox } from '../../../main/app/links.ts';

describe('linkInbox', () => {
  it('keeps the newest link until it is taken once', () => {
    let told = 0;
    const inbox = linkInbox(() => told++);
    expect(inbox.take()).toBeNull();
    inbox.put(['reader', 'gazette://open/a/art-1']);
    inbox.put(['reader', '--library=x.sqlite', 'gazette://open/b/art-2', '--other']);
    expect(told).toBe(2);
    expect(inbox.take()).toEqual({ documentId: 'b', block: 'art-2' });
    expect(inbox.take()).toBeNull();
  });

  it('passes over a start without a link', () => {
    const inbox = linkInbox(() => expect.unreachable());
    inbox.put(['reader', '--library=gazette.sqlite', 'gazette://nowhere']);
    expect(inbox.take()).toBeNull();
  });
});
