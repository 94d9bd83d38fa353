/** What `gazette pack --help` says of the format; the whole of it stands in main/library/pack/format.ts. */
export const packHelp = `
公报包是一个 SQLite 文件，只有公报的文字和说明，不含程序，不会运行。
双击、在窗口里“装入公报”，或者 gazette build --from，都能装入。
  application_id 0x475A5031（GZP1），user_version 1
  manifest(json, sha256)   一行：各期的标识、标题、文件名、编码、校验和、发出时间
  text(sha256, body)       各期的文字：UTF-8，zlib 压缩
有一处校验和不对，整个包就不装。包里的校验和只能查出损坏，不能证明是谁做的。

A pack is an SQLite file that holds texts and what they are, and nothing that is run. Open it with a double click, by
Import in the window or by gazette build --from. If any check sum is wrong none of it is taken. The check sums tell
damage, not who made the pack.
`;
