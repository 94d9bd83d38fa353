import type { FactPlace } from '../../preload/contract-indexes.ts';

/** 青禾政办〔2024〕36号 二、（一）; a document without a number is called by its title. The row itself is what opens it. */
export function PlaceCell({ place }: { readonly place: FactPlace }) {
  return <span className="data-place">{placeName(place)}</span>;
}

export function placeName({ document, place }: FactPlace): string {
  return [document.docNumber ?? document.title, place].filter((word) => word !== '').join(' ');
}
