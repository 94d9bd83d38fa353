import type { CataloguedDocument } from '../../preload/contract-catalogue.ts';
import { ImportButton } from '../contents/ImportButton.tsx';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { Fact, Lines } from '../references/Fact.tsx';
import { referencesText } from '../references/text.ts';
import '../ui/messages.css';
import { reachable } from '../ui/reachable.ts';
import { catalogueText } from './text.ts';

/** In place of a paper whose text is not on this machine: what is known of it, and how its text comes in. */
export function CataloguedPaper({ document }: { readonly document: CataloguedDocument }) {
  const text = useText(catalogueText);
  const names = useText(referencesText);
  const language = useLanguage((state) => state.language);
  const { title, docNumber, code, issuers, section, page, pageEnd, gazette, issue } = document;
  const dateOf = (date: string | null) => (date === null ? null : dayText(date, language));
  return (
    <section className="desk scroll" {...reachable} aria-label={title} data-region="text">
      <div className="msg centred info">
        <h2>{title}</h2>
        <p>{text.explained}</p>
        <p className="sec">{text.advice(`${gazette} ${issue}`)}</p>
        <div className="row">
          <ImportButton />
        </div>
        <dl>
          <Fact name={names.number} value={docNumber} />
          <Fact name={names.code} value={code} />
          <Fact name={names.issuers} value={issuers.length > 0 ? <Lines of={issuers} /> : null} />
          <Fact name={names.signedOn} value={dateOf(document.signedOn)} />
          <Fact name={names.effectiveFrom} value={dateOf(document.effectiveFrom)} />
          <Fact name={names.expiresOn} value={dateOf(document.expiresOn)} />
          <Fact name={names.issue} value={`${gazette} ${issue}`} />
          <Fact name={names.section} value={section} />
          <Fact name={names.pages} value={page === null ? null : names.pageRange(page, pageEnd ?? page)} />
        </dl>
      </div>
    </section>
  );
}
