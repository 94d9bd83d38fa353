/** The text of a small issue of an invented city, for whatever reads files. */
export function gazetteText(number: number, more = ''): string {
  return `青禾市人民政府公报

2024.${number}

总第${180 + number}期

主办：青禾市人民政府

目录

市府办文件

青禾市人民政府办公室关于修好村里水厂的通知（青禾政办〔2024〕${number}0号）……………（2）

政府记事

${number}月份市政府记事……………（4）

青禾市人民政府办公室关于修好村里水厂的通知

青禾政办〔2024〕${number}0号

各县（市、区）人民政府，市政府直属各单位：

村里的水厂要有人管，水要干净，钱要算清。现将有关事项通知如下：

一、查一遍。各乡镇在入夏以前把水厂看一遍，记下漏水的管子。${more}

二、修一遍。漏水的管子当月修好，修不好的报市水利局。

青禾市人民政府办公室

2024年${number}月5日

${number}月份市政府记事

${number}月3日

△市长到柳垟看水厂。
`;
}
