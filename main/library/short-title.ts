/** What the names of issuing organs end with; several stand side by side with spaces between. */
const organs = /^[^《》，。]*(?:政府|办公室|办公厅|委员会|法院|检察院|领导小组|指挥部|中心|局|厅|部|委)\s*$/;
const issuing = /^关于(?:印发|公布|发布|下达|转发)(?<what>.+?)的(?:通知|通告|公告|决定)$/;
const notice = /^关于(?<what>.+)的(?:通知|通告|公告)$/;

/**
 * A title for narrow lists: without its issuers, without 关于, and of a notice that issues a text only that text's name.
 * Gives the title itself where nothing is left to take away.
 */
export function shortTitle(title: string, issuers: readonly string[]): string {
  const withoutIssuers = afterIssuers(title, issuers);
  const inner = issuing.exec(withoutIssuers)?.groups?.what;
  if (inner !== undefined) return shortTitle(unwrapped(inner), issuers);
  const subject = notice.exec(withoutIssuers)?.groups?.what ?? withoutIssuers.replace(/^关于/, '');
  return subject === '' ? title : subject;
}

function afterIssuers(title: string, issuers: readonly string[]): string {
  const at = title.indexOf('关于');
  const before = title.slice(0, Math.max(0, at));
  const unnamed = issuers.reduce((rest, issuer) => rest.replace(issuer, ''), before);
  return unnamed.trim() === '' || organs.test(before) ? title.slice(before.length) : title;
}

/** 《X》 gives X, where the marks enclose the whole. */
function unwrapped(text: string): string {
  const inner = /^《([^《》]*)》$/.exec(text)?.[1];
  return inner ?? text;
}
