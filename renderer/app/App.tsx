import { useQueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { RestoredNotice } from '../backup/RestoredNotice.tsx';
import { ImportStatus } from '../contents/ImportStatus.tsx';
import { LibraryNotices } from '../contents/LibraryNotices.tsx';
import { WorkStatus } from '../contents/WorkStatus.tsx';
import { useHelp } from '../help/open.ts';
import { IndexesPage } from '../indexes/IndexesPage.tsx';
import { AttachNotice } from '../notes/AttachNotice.tsx';
import { NotesNotice } from '../notes/NotesNotice.tsx';
import { NotesPage } from '../notes/NotesPage.tsx';
import { useStepKeys } from '../notes/note-steps.ts';
import { usePrint } from '../print/request.ts';
import { HomePage } from '../reading/HomePage.tsx';
import { refreshReading } from '../reading/reading-queries.ts';
import { SearchPage } from '../search/SearchPage.tsx';
import { OwnWordsDialog } from '../settings/own-words/OwnWordsDialog.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Toaster } from '../ui/Toaster.tsx';
import './app.css';
import { type Page, useNavigation } from './navigation.ts';
import { ReadPage } from './ReadPage.tsx';
import { TopBar } from './TopBar.tsx';
import { useLinks } from './use-links.ts';
import { usePacks } from './use-packs.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** The whole window. */
export function App() {
  const page = useNavigation((state) => state.page);
  useShortcuts();
  useStepKeys(page === 'read' || page === 'notes');
  useFreshLibrary();
  useLinks();
  usePacks();
  return (
    <div className="app">
      <ErrorBoundary>
        <TopBar />
        <ImportStatus />
        <WorkStatus />
        <LibraryNotices />
        <NotesNotice />
        <RestoredNotice />
        <AttachNotice />
      </ErrorBoundary>
      <ErrorBoundary resetKey={page}>
        <PageShown page={page} />
      </ErrorBoundary>
      <Printing />
      <Help />
      <OwnWordsDialog />
      <Toaster />
    </div>
  );
}

const otherPages: Readonly<Record<Exclude<Page, 'read' | 'search'>, ComponentType>> = {
  home: HomePage,
  indexes: IndexesPage,
  notes: NotesPage,
};

function PageShown({ page }: { readonly page: Page }) {
  if (page === 'read') return <ReadPage />;
  if (page === 'search') return <SearchPage />;
  const OtherPage = otherPages[page];
  return (
    <main className="page-main" data-region="page">
      <OtherPage />
    </main>
  );
}

/** Not at start: printing is rare, and so is help. */
const PrintDialog = lazy(async () => ({ default: (await import('../print/PrintDialog.tsx')).PrintDialog }));

function Printing() {
  const asked = usePrint((state) => state.request !== null);
  return <Suspense>{asked && <PrintDialog />}</Suspense>;
}

const HelpDialog = lazy(async () => ({ default: (await import('../help/HelpDialog.tsx')).HelpDialog }));

function Help() {
  const open = useHelp((state) => state.open);
  return <Suspense>{open && <HelpDialog />}</Suspense>;
}

/** Forgets answers that a change of the library has made stale. */
function useFreshLibrary(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      window.gazette.on('library.changed', () => {
        void queries.invalidateQueries({ queryKey: ['library'] });
        void queries.invalidateQueries({ queryKey: ['notes'] });
        void refreshReading(queries);
      }),
    [queries],
  );
}
