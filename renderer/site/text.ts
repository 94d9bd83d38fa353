/** What the scripts of a site say beside what the reader says. */
export const pageText = {
  fileMissing: (file: string) =>
    `这个文件夹没有拷全：找不到 ${file}。请把整个文件夹重新拷一遍，再打开 index.html。`,
  more: (count: number, left: number) => `再看 ${count} 份（还有 ${left} 份）`,
  noNotes: '网页里没有批注，要用阅读器找。',
  markedIn: (query: string, count: number) =>
    count === 0 ? `本文没有“${query}”` : `“${query}”标出 ${count} 处`,
  previousMark: '上一处',
  nextMark: '下一处',
  unmark: '去掉标记',
  back: '回到检索结果',
  marks: '检索标记',
} as const;
