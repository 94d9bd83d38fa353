import type { FacetName, FacetValue, ValidityState } from '../../preload/contract.ts';
import { isState } from '../validity/told-states.ts';

/** What a value of a facet is called; itself where nothing better is known. */
export function facetLabel(
  name: FacetName,
  value: string,
  values: readonly FacetValue[],
  { states }: { readonly states: Readonly<Record<ValidityState, string>> },
): string {
  if (name === 'state') return isState(value) ? states[value] : value;
  return values.find((each) => each.value === value)?.label ?? value;
}
