import { z } from 'zod';
import {
  type FacetChoice,
  type KeptSearch,
  type SearchQuestion,
  type SearchScope,
  searchOrders,
  wideningKinds,
} from '../../preload/contract-search.ts';

const id = z.string().min(1).max(500);
const values = z.array(z.string().max(500)).max(1000);

const choice = z.strictObject({
  state: values,
  year: values,
  issue: values,
  section: values,
  issuer: values,
  kind: values,
}) satisfies z.ZodType<FacetChoice>;

const scope = z.strictObject({
  documentId: id.nullable(),
  issueId: id.nullable(),
  noted: z.boolean(),
}) satisfies z.ZodType<SearchScope>;

/** What is typed: longer passages are refused. */
export const queryText = z.string().max(1000);
export const widenings = z.array(z.enum(wideningKinds));

/** A question as it is kept: the day for states is that on which it is asked again. */
export const keptQuestion = z.strictObject({
  query: queryText,
  widen: widenings,
  choice,
  scope,
  order: z.enum(searchOrders),
}) satisfies z.ZodType<KeptSearch['question']>;

export const question = keptQuestion.extend({ on: z.iso.date() }) satisfies z.ZodType<SearchQuestion>;
