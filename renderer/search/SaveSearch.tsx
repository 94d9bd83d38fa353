import { Bookmark, BookmarkCheck } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { useKeep, useKept } from './kept-queries.ts';
import { keptText } from './kept-text.ts';
import './menu.css';
import { type Question, sameQuestion } from './question.ts';
import { questionLabel } from './question-label.ts';
import { useFirstFocus } from './use-first-focus.ts';

const longestName = 100;

/** Keeps a search under a name. */
export function SaveSearch({ question }: { readonly question: Question }) {
  const text = useText(keptText);
  const saved = useKept().saved.find((kept) => sameQuestion(kept.question, question));
  const Sign = saved ? BookmarkCheck : Bookmark;
  return (
    <DialogTrigger>
      <Button className="btn ghost small">
        <Sign className="lucide" aria-hidden />
        {saved ? text.saved : text.save}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog aria-label={text.save}>
          {({ close }) => (
            <SaveForm
              question={question}
              name={saved?.name ?? questionLabel(question, text)}
              onDone={close}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface SaveFormProps {
  readonly question: Question;
  readonly name: string;
  readonly onDone: () => void;
}

function SaveForm({ question, name: suggested, onDone }: SaveFormProps) {
  const text = useText(keptText);
  const field = useFirstFocus<HTMLInputElement>();
  const [name, setName] = useState(suggested.slice(0, longestName));
  const { mutate: keep } = useKeep();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = name.trim();
    if (named === '') return;
    keep({ question, name: named });
    onDone();
  };
  return (
    <form className="small-form" onSubmit={submit}>
      <label>
        {text.name}
        <input
          ref={field}
          value={name}
          maxLength={longestName}
          placeholder={text.nameHint}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <div className="row">
        <button type="submit" className="btn primary push" disabled={name.trim() === ''}>
          {text.confirm}
        </button>
      </div>
    </form>
  );
}
