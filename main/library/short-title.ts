const organ =
  /^(?:\S*?(?:人民政府办公室|人民政府办公厅|人民政府|委员会办公室|委员会|办公室|办公厅|管理局|局|厅|部|委|中心|法院|检察院|领导小组)[\s、]*)+(?=关于|印发|公布|发布|转发)/;
const issuing = /^关于(?:印发|公布|发布|下达|转发)(?<what>.+?)的(?:通知|通告|公告|决定)$/;
const notice = /^关于(?<what>.+)的(?:通知|通告|公告)$/;

/**
 * A title for narrow lists: without its issuers, without 关于, and of a notice that issues a text only that text's name.
 * Gives the title itself where nothing is left to take away.
 */
export function shortTitle(title: string, issuers: readonly string[]): string {
  const withoutIssuers = afterIssuers(title, issuers).replace(organ, '');
  const inner = issuing.exec(withoutIssuers)?.groups?.what;
  if (inner !== undefined) return shortTitle(unwrapped(inner), issuers);
  const subject = notice.exec(withoutIssuers)?.groups?.what ?? withoutIssuers.replace(/^关于/, '');
  return subject === '' ? title : subject;
}

function afterIssuers(title: string, issuers: readonly string[]): string {
  const longestFirst = [...issuers].sort((a, b) => b.length - a.length);
  let rest = title;
  for (let issuer = startOf(rest, longestFirst); issuer !== undefined; issuer = startOf(rest, longestFirst)) {
    rest = rest.slice(issuer.length).replace(/^[\s、]+/, '');
  }
  return rest.startsWith('关于') || rest === '' ? rest : title;
}

function startOf(text: string, beginnings: readonly string[]): string | undefined {
  return beginnings.find((beginning) => beginning !== '' && text.startsWith(beginning));
}

/** 《X》 gives X, where the marks enclose the whole. */
function unwrapped(text: string): string {
  const inner = /^《([^《》]*)》$/.exec(text)?.[1];
  return inner ?? text;
}
