import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { meAsSanne } from '../test/cast';
import { fakeApi, offline, type Call, type Route } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { useDraft } from '../lib/use-draft';
import { useKeptText } from '../lib/use-kept-text';
import { SignOutDialog } from './sign-out-dialog';
import { useSignedOutElsewhere } from './use-account';

interface Note {
  text: string;
  version: number;
}

const meId = meAsSanne.id;
const saved = ({ body }: Call) => ({ ...(body as Note), version: (body as Note).version + 1 });
const PUT: Route = 'PUT /api/notes/note-1';
const SIGN_OUT: Route = 'POST /api/sign-out';
const everythingKept = () => JSON.stringify({ ...localStorage });

function Note() {
  const draft = useDraft<Note, Note>({
    personId: meId,
    id: 'note-1',
    label: 'Mijn moment',
    href: '/',
    url: '/api/notes/note-1',
    initial: { text: '', version: 0 },
  });
  const { text } = draft.value;
  return <input aria-label="moment" value={text} onChange={(e) => draft.change({ text: e.target.value })} />;
}

function Answer() {
  const [text, write] = useKeptText(meId, 'answer.observation-1');
  return <input aria-label="antwoord" value={text} onChange={(e) => write(e.target.value)} />;
}

function Desk() {
  useSignedOutElsewhere(meId);
  const [isLeaving, setLeaving] = useState(false);
  return (
    <>
      <Note />
      <Answer />
      <button onClick={() => setLeaving(true)}>weg</button>
      <SignOutDialog meId={meId} isOpen={isLeaving} onOpenChange={setLeaving} />
    </>
  );
}

/** Sanne writes, and wants to go. */
async function leave(routes: Parameters<typeof fakeApi>[0], wrote: { moment?: string; answer?: string }) {
  const api = fakeApi(routes);
  const { person } = renderPage(Desk);
  if (wrote.moment) await person.type(screen.getByLabelText('moment'), wrote.moment);
  if (wrote.answer) await person.type(screen.getByLabelText('antwoord'), wrote.answer);
  await person.click(screen.getByRole('button', { name: 'weg' }));
  await screen.findByRole('dialog', { name: 'Uitloggen' });
  return { api, person };
}

test('what can still be sent is sent before Sanne goes, and she is told that it is safe', async () => {
  const { api, person } = await leave({ [PUT]: saved, [SIGN_OUT]: undefined }, { moment: 'Het was stil.' });
  expect(await screen.findByText('Alles wat je schreef staat veilig op de server.')).toBeInstanceOf(
    HTMLElement,
  );
  expect(api.called(PUT)).toHaveLength(1);
  await person.click(screen.getByRole('button', { name: 'Uitloggen' }));
  expect(await screen.findByText('went to /sign-in')).toBeInstanceOf(HTMLElement);
  expect(everythingKept()).not.toContain('Het was stil.');
});

test('what stands only on this device is named, and Sanne can stay', async () => {
  const { api } = await leave(
    { [PUT]: offline, [SIGN_OUT]: undefined },
    { moment: 'Het was stil.', answer: 'Dank je' },
  );
  const warning = await screen.findByRole('alert');
  expect(warning.textContent).toContain('Mijn moment');
  expect(warning.textContent).toContain('één tekst die je nog niet verstuurd hebt');
  expect(screen.getByRole('button', { name: 'Blijf ingelogd' })).toBeInstanceOf(HTMLElement);
  expect(api.called(SIGN_OUT)).toEqual([]);
  expect(everythingKept()).toContain('Het was stil.');
});

test('after she signs out, nobody reads on this device what Sanne wrote; what is of others stays', async () => {
  localStorage.setItem('leerspoor.text.eva.answer.observation-2', 'Van Eva');
  const { person } = await leave(
    { [PUT]: offline, [SIGN_OUT]: undefined },
    { moment: 'Het was stil.', answer: 'Dank je' },
  );
  await person.click(await screen.findByRole('button', { name: 'Wissen en uitloggen' }));
  expect(await screen.findByText('went to /sign-in')).toBeInstanceOf(HTMLElement);
  expect(everythingKept()).not.toContain('Het was stil.');
  expect(everythingKept()).not.toContain('Dank je');
  expect(everythingKept()).toContain('Van Eva');
});

test('when signing out does not work, every word is still there', async () => {
  const { person } = await leave({ [PUT]: offline, [SIGN_OUT]: offline }, { answer: 'Dank je' });
  await person.click(await screen.findByRole('button', { name: 'Wissen en uitloggen' }));
  expect(await screen.findByText('Geen verbinding')).toBeInstanceOf(HTMLElement);
  expect(everythingKept()).toContain('Dank je');
});

test('signed out in one tab, the other one leaves too, and keeps nothing', async () => {
  fakeApi({ [PUT]: offline });
  const { person } = renderPage(Desk);
  await person.type(screen.getByLabelText('moment'), 'Het was stil.');
  localStorage.clear();
  act(() => {
    dispatchEvent(new StorageEvent('storage', { key: 'leerspoor.signed-out', newValue: 'now' }));
  });
  expect(await screen.findByText('went to /sign-in')).toBeInstanceOf(HTMLElement);
  await waitFor(() => expect(everythingKept()).not.toContain('Het was stil.'));
});

test('Eva signs in in one tab: the one where Sanne sat leaves, and her words wait for her', async () => {
  const api = fakeApi({ [PUT]: saved });
  const { person } = renderPage(Desk);
  const somebodySignsIn = (newValue: string) =>
    act(() => void dispatchEvent(new StorageEvent('storage', { key: 'leerspoor.signed-out', newValue })));
  somebodySignsIn(meId);
  await person.type(screen.getByLabelText('moment'), 'Het was stil.');
  somebodySignsIn('eva');
  expect(await screen.findByText('went to /sign-in')).toBeInstanceOf(HTMLElement);
  await new Promise((done) => setTimeout(done, 1000));
  expect(api.calls).toEqual([]);
  expect(everythingKept()).toContain('Het was stil.');
});
