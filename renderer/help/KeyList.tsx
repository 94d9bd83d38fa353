import { useText } from '../i18n/use-text.ts';
import { type KeyTask, keysOf } from './keys.ts';
import { helpText } from './text.ts';

/** Every key with what it does. */
export function KeyList() {
  const text = useText(helpText);
  return (
    <dl className="help-keys">
      {keyTasks.map((task) => (
        <div key={task}>
          <dt>
            {keysOf[task].split(' ').map((key) => (
              <kbd key={key}>{key === 'Space' ? text.spaceKey : key}</kbd>
            ))}
          </dt>
          <dd>{text.keys[task]}</dd>
        </div>
      ))}
    </dl>
  );
}

const keyTasks = Object.keys(keysOf).filter(isKeyTask);

function isKeyTask(name: string): name is KeyTask {
  return name in keysOf;
}
