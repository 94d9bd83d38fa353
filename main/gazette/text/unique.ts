/** Keeps names apart: the second use of a name gets `~2`, the third `~3`. */
export class UniqueNames {
  readonly #used = new Set<string>();
  readonly #copies = new Map<string, number>();

  /** The wanted name, or the wanted name with the next free copy number. */
  take(wanted: string): string {
    let name = wanted;
    let copy = this.#copies.get(wanted) ?? 1;
    while (this.#used.has(name)) name = `${wanted}~${++copy}`;
    this.#copies.set(wanted, copy);
    this.#used.add(name);
    return name;
  }
}
