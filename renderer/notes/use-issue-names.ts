import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { readerText } from '../reader/text.ts';

/** What issues are called; one that is not held any more as its id says. */
export function useIssueNames(): (issueId: string) => string {
  const { issue: nameOf } = useText(readerText);
  const { data } = useQuery(libraryQueries.issues());
  return useMemo(() => {
    const names = new Map(data?.map(({ id, year, number, title }) => [id, nameOf(year, number, title)]));
    return (issueId) => {
      const [, year, number] = /-(\d{4})-(\d+)$/.exec(issueId) ?? [];
      return names.get(issueId) ?? (year ? nameOf(Number(year), Number(number), issueId) : issueId);
    };
  }, [data, nameOf]);
}
