import { Copy, Link } from 'lucide-react';
import type { DocumentView } from '../../preload/contract.ts';
import { linkTo } from '../../preload/contract-links.ts';
import { citationOf } from '../citing/citation.ts';
import { citingText } from '../citing/text.ts';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { copyText } from '../marks/copy-text.ts';
import '../ui/controls.css';
import { showToast } from '../ui/toast.ts';
import { Fact, Lines } from './Fact.tsx';
import './references.css';
import { referencesText } from './text.ts';

/** What is known of the document; what its text does not say is said to be unstated. */
export function InfoPanel({ document }: { readonly document: DocumentView }) {
  const text = useText(referencesText);
  const { issue, page, pageEnd, lines } = document;
  const official = document.form === 'document';
  const language = useLanguage((state) => state.language);
  const dateOf = (date: string | null) => (date === null ? null : dayText(date, language));
  return (
    <div className="info">
      <dl>
        {official && (
          <>
            <Fact name={text.number} value={document.docNumber} />
            <Fact name={text.code} value={document.code} />
            <Fact
              name={text.issuers}
              value={document.issuers.length > 0 ? <Lines of={document.issuers} /> : null}
            />
            <Fact name={text.signedOn} value={dateOf(document.signedOn)} />
            <Fact name={text.effectiveFrom} value={dateOf(document.effectiveFrom)} />
            <Fact name={text.expiresOn} value={dateOf(document.expiresOn)} />
          </>
        )}
        <Fact
          name={text.issue}
          value={text.issueName(issue.year, issue.number, issue.serial) || issue.title}
        />
        <Fact name={text.publishedOn} value={dateOf(issue.publishedOn)} />
        <Fact name={text.section} value={document.section} />
        <Fact name={text.pages} value={page === null ? null : text.pageRange(page, pageEnd ?? page)} />
        <Fact name={text.source} value={text.lines(...lines)} />
      </dl>
      <CopyCitation document={document} />
    </div>
  );
}

function CopyCitation({ document }: { readonly document: DocumentView }) {
  const text = useText(referencesText);
  const citing = useText(citingText);
  const copy = (what: string, done: string) => showToast({ text: copyText(what) ? done : citing.notCopied });
  return (
    <div className="info-tools">
      <button type="button" className="btn" onClick={() => copy(citationOf(document), text.copied)}>
        <Copy className="lucide" aria-hidden />
        {text.copy}
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => copy(linkTo({ documentId: document.id, block: null }), citing.copied.link)}
      >
        <Link className="lucide" aria-hidden />
        {citing.copyLink}
      </button>
    </div>
  );
}
