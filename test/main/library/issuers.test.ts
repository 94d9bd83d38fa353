import { expect, it } from 'vitest';
import table from '../../../assets/tables/issuers.json' with { type: 'json' };
import { issuerByLetters } from '../../../main/library/issuers.ts';

it.each([
  ['国发', '国务院'],
  ['国办发', '国务院办公厅'],
  ['财社', '财政部'],
  ['财办建', '财政部办公厅'],
  ['人社部发', '人力资源和社会保障部'],
  ['人社厅函', '人力资源和社会保障部办公厅'],
  ['发改价格', '国家发展和改革委员会'],
  ['发改办价格', '国家发展和改革委员会办公厅'],
  ['浙政办发', '浙江省人民政府办公厅'],
  ['浙财科教', '浙江省财政厅'],
  ['浙科发规', '浙江省科学技术厅'],
  ['浙科办发', '浙江省科学技术厅办公室'],
  ['浙人社发', '浙江省人力资源和社会保障厅'],
  ['京财社', '北京市财政局'],
  ['青禾市政府令', '青禾市人民政府'],
  ['省政府令', '省人民政府'],
  ['农业农村部令', '农业农村部'],
])('%s says %s', (letters, name) => {
  expect(issuerByLetters(letters)).toEqual({ name, certain: true });
});

it('letters that others use too say who it may be, unknown ones nothing', () => {
  expect(issuerByLetters('宁政发')).toMatchObject({ certain: false });
  for (const letters of ['青禾政办', '温政发', '市科发', '令']) expect(issuerByLetters(letters)).toBeNull();
});

it('the table says nothing twice', () => {
  const letters = [...Object.keys(table.letters), ...Object.keys(table.shared)];
  expect(letters.filter((each) => each in table.beginnings)).toEqual([]);
  expect(new Set(letters).size).toBe(letters.length);
  const told = Object.entries(table.beginnings).filter(([start, name]) =>
    Object.entries(table.beginnings).some(
      ([other, same]) => other !== start && start.startsWith(other) && same === name,
    ),
  );
  expect(told).toEqual([]);
});
