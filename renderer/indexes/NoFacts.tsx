interface NoFactsProps {
  readonly title: string;
  readonly advice: string;
}

/** In place of an index that nothing held fills. */
export function NoFacts({ title, advice }: NoFactsProps) {
  return (
    <div className="msg centred">
      <h2>{title}</h2>
      <p className="sec">{advice}</p>
    </div>
  );
}
