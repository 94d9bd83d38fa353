import { words } from '../../../gazette/text/fold.ts';

/**
 * What two acts must share to speak of one post: its words, at home without the city's own name, so that 青禾市民政局局长
 * is 市民政局局长. Another wording of a bureau's name is another post: that the two are one is not said.
 * @param city whose gazette prints it: 青禾市
 */
export function postKey(post: string, city: string): string {
  const plain = words(post);
  return city.length > 1 && plain.startsWith(city) ? plain.slice(city.length - 1) : plain;
}
