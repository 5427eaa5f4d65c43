import type { SendTrial } from '../../ipc/press-requests.ts';
import { useWords } from '../words/WordsProvider.tsx';

/** What a sending would change at its place: what is deleted and replaced there first, because it can't be taken back. */
export function SendTrialView({ trial }: { readonly trial: SendTrial }) {
  const { sendSite: words } = useWords();
  const parts = [
    { title: words.deleted(trial.deleted.count), part: trial.deleted, warns: true },
    { title: words.replaced(trial.replaced.count), part: trial.replaced, warns: true },
    { title: words.sent(trial.sent.count), part: trial.sent, warns: false },
  ];
  return (
    <>
      {trial.deleted.count + trial.sent.count === 0 && <p>{words.nothing}</p>}
      {parts.map(
        ({ title, part, warns }) =>
          part.count > 0 && (
            <section key={title} className={`sheet-part ${warns ? 'warns' : ''}`}>
              <h3>{title}</h3>
              <ul>
                {part.files.map((file) => (
                  <li key={file}>{file}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  );
}
