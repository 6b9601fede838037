import { act, screen, waitFor } from '@testing-library/react';
import { fakeApi, offline, problem, type Call } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { closeDrafts, keepDrafts, openDraft, resumeDrafts } from './drafts';
import { saveStatus } from './save-status';
import { useDraft } from './use-draft';

interface Note {
  text: string;
  title: string;
  version: number;
}

const COPY = 'leerspoor.draft.sanne.note-1';
const empty: Note = { text: '', title: 'Begin', version: 0 };
const saved = ({ body }: Call) => {
  const note = body as Note;
  return { ...note, version: note.version + 1 };
};
const status = () => saveStatus.all()[0];

function NoteForm({ onlyOnSave = false }: { onlyOnSave?: boolean }) {
  const note = useDraft<Note, Note>({
    personId: 'sanne',
    id: 'note-1',
    label: 'Een moment',
    href: '/',
    url: '/api/notes/note-1',
    initial: empty,
    onlyOnSave,
  });
  return (
    <form onBlur={() => void note.flush()}>
      <input
        aria-label="tekst"
        value={note.value.text}
        onChange={(e) => note.change({ text: e.target.value })}
      />
      <p>{`version ${note.value.version}`}</p>
      <p>{note.fault('/text')}</p>
      <p>{note.theirs && `theirs: ${note.theirs.text}`}</p>
      <button type="button" onClick={() => void note.keepMine()}>
        mine
      </button>
      <button type="button" onClick={note.takeTheirs}>
        theirs
      </button>
      <button type="button" onClick={() => void note.save()}>
        save
      </button>
    </form>
  );
}

beforeAll(keepDrafts);

const SharedNote = () => <NoteForm onlyOnSave />;

async function write(routes: Parameters<typeof fakeApi>[0], Form = NoteForm, text = 'Het was stil.') {
  const api = fakeApi(routes);
  const { person } = renderPage(Form);
  await person.type(await screen.findByLabelText('tekst'), text);
  return { api, person };
}

test('what Sanne writes is on the device at once and on the server a moment later', async () => {
  const { api } = await write({ 'PUT /api/notes/note-1': saved });
  expect(localStorage.getItem(COPY)).toContain('Het was stil.');
  await waitFor(() => expect(status()?.state).toBe('safe'), { timeout: 2000 });
  expect(api.calls.at(-1)?.body).toEqual({ text: 'Het was stil.', title: 'Begin', version: 0 });
  expect(localStorage.getItem(COPY)).toBeNull();
  expect(screen.getByText('version 1')).toBeInstanceOf(HTMLElement);
});

test('leaving the field saves without waiting', async () => {
  const { api, person } = await write({ 'PUT /api/notes/note-1': saved });
  await person.tab();
  await waitFor(() => expect(api.called('PUT /api/notes/note-1')).toHaveLength(1));
});

test('without network the words stay on the device, and go when it is back', async () => {
  const { api, person } = await write({ 'PUT /api/notes/note-1': offline });
  await person.tab();
  await waitFor(() => expect(status()?.reason).toBe('offline'));
  expect(status()?.state).toBe('saved-on-device');
  api.routes['PUT /api/notes/note-1'] = saved;
  act(() => status()?.retry());
  await waitFor(() => expect(status()?.state).toBe('safe'));
});

test('after a crash the words are sent when Sanne is back, and only for her', async () => {
  const copy = {
    label: 'x',
    href: '/',
    url: '/api/notes/note-1',
    base: empty,
    value: { ...empty, text: 'Bewaard' },
  };
  localStorage.setItem(COPY, JSON.stringify(copy));
  const api = fakeApi({ 'PUT /api/notes/note-1': saved });
  resumeDrafts('eva');
  expect(api.calls).toEqual([]);
  resumeDrafts('sanne');
  await waitFor(() => expect(localStorage.getItem(COPY)).toBeNull());
  expect(api.calls[0]?.body).toEqual({ ...empty, text: 'Bewaard' });
});

test('after a crash an older copy is compared with the entry inside the answer, and nothing collides', async () => {
  const base = { ...empty, at: '2026-11-20T09:15:00.000Z', version: 1 };
  const value = { ...base, text: 'Bewaard' };
  const copy = { label: 'x', href: '/', url: '/api/notes/note-1', base, value, within: 'note' };
  localStorage.setItem(COPY, JSON.stringify(copy));
  const theirs = { ...base, at: '2026-11-20T10:15:00+01:00', title: 'Nieuw', version: 4 };
  const api = fakeApi({ ...outOfDate(theirs), 'GET /api/notes/note-1': { note: theirs, others: [] } });
  resumeDrafts('sanne');
  await waitFor(() => expect(status()?.state).toBe('safe'));
  expect(api.calls.at(-1)?.body).toMatchObject({ text: 'Bewaard', title: 'Nieuw', version: 4 });
});

test('a tab that is left sends nothing more; what was not confirmed waits on the device', async () => {
  const { api } = await write({ 'PUT /api/notes/note-1': saved });
  closeDrafts();
  await new Promise((done) => setTimeout(done, 1000));
  expect(api.calls).toEqual([]);
  expect(localStorage.getItem(COPY)).toContain('Het was stil.');
});

test('Eva signs in where the session of Sanne ended: nothing of Sanne is sent as Eva, nor shown to her', async () => {
  const { api, person } = await write({ 'PUT /api/notes/note-1': problem(401, 'not-signed-in') });
  await person.tab();
  await waitFor(() => expect(status()?.reason).toBe('not-signed-in'));
  api.routes['PUT /api/notes/note-1'] = saved;
  const sent = api.calls.length;
  resumeDrafts('eva');
  dispatchEvent(new Event('online'));
  await new Promise((done) => setTimeout(done, 50));
  expect(api.calls).toHaveLength(sent);
  expect(saveStatus.all()).toEqual([]);
  resumeDrafts('sanne');
  await waitFor(() => expect(localStorage.getItem(COPY)).toBeNull());
  expect(api.calls.at(-1)?.body).toEqual({ ...empty, text: 'Het was stil.' });
});

test('an answer that comes after Sanne left is not put on a screen of who comes next', async () => {
  const shown: Note[] = [];
  fakeApi({ 'PUT /api/notes/note-1': saved });
  const at = { personId: 'sanne', id: 'note-1', label: 'Een moment', href: '/', url: '/api/notes/note-1' };
  const draft = openDraft<Note, Note>({ ...at, initial: empty, onSaved: (view) => shown.push(view) });
  draft.change({ text: 'Het was stil.' });
  const answered = draft.flush();
  closeDrafts();
  await answered;
  expect(shown).toEqual([]);
  expect(localStorage.getItem(COPY)).toBeNull();
});

test('a wrong field is named in Dutch and keeps its words', async () => {
  const refusal = problem(422, 'invalid-input', [{ pointer: '/text', fault: 'too-long', limit: 5 }]);
  const { person } = await write({ 'PUT /api/notes/note-1': refusal });
  await person.tab();
  expect(await screen.findByText('Maak dit korter: hooguit 5 tekens.')).toBeInstanceOf(HTMLElement);
  expect(status()?.state).toBe('attention');
  expect(screen.getByLabelText('tekst')).toHaveProperty('value', 'Het was stil.');
});

const outOfDate = (theirs: Note) => ({
  'PUT /api/notes/note-1': (call: Call) =>
    (call.body as Note).version === theirs.version ? saved(call) : problem(409, 'out-of-date'),
  'GET /api/notes/note-1': theirs,
});

test('two people changed different fields: both changes stay, without a question', async () => {
  const { api, person } = await write(outOfDate({ text: '', title: 'Nieuw', version: 4 }));
  await person.tab();
  await waitFor(() => expect(status()?.state).toBe('safe'));
  expect(api.calls.at(-1)?.body).toEqual({ text: 'Het was stil.', title: 'Nieuw', version: 4 });
});

test('an answer that got lost is not a conflict', async () => {
  const { person } = await write(outOfDate({ text: 'Het was stil.', title: 'Begin', version: 1 }));
  await person.tab();
  await waitFor(() => expect(status()?.state).toBe('safe'));
  expect(screen.getByText('version 1')).toBeInstanceOf(HTMLElement);
});

test('the same words changed twice: Sanne sees both and keeps hers', async () => {
  const { api, person } = await write(outOfDate({ text: 'Het was druk.', title: 'Begin', version: 4 }));
  await person.tab();
  expect(await screen.findByText('theirs: Het was druk.')).toBeInstanceOf(HTMLElement);
  expect(status()?.reason).toBe('out-of-date');
  await person.click(screen.getByRole('button', { name: 'mine' }));
  await waitFor(() => expect(status()?.state).toBe('safe'));
  expect(api.calls.at(-1)?.body).toEqual({ text: 'Het was stil.', title: 'Begin', version: 4 });
});

test('Sanne keeps her words where both wrote; what was changed beside them elsewhere stays as well', async () => {
  const { api, person } = await write(outOfDate({ text: 'Het was druk.', title: 'Nieuw', version: 4 }));
  await person.tab();
  await screen.findByText('theirs: Het was druk.');
  await person.click(screen.getByRole('button', { name: 'mine' }));
  await waitFor(() => expect(status()?.state).toBe('safe'));
  expect(api.calls.at(-1)?.body).toEqual({ text: 'Het was stil.', title: 'Nieuw', version: 4 });
});

test('the same words changed twice: Sanne takes the other ones', async () => {
  const { person } = await write(outOfDate({ text: 'Het was druk.', title: 'Begin', version: 4 }));
  await person.tab();
  await screen.findByText('theirs: Het was druk.');
  await person.click(screen.getByRole('button', { name: 'theirs' }));
  expect(screen.getByLabelText('tekst')).toHaveProperty('value', 'Het was druk.');
  expect(localStorage.getItem(COPY)).toBeNull();
});

test('Sanne takes the other words where both wrote; what she changed beside them goes along', async () => {
  const api = fakeApi(outOfDate({ text: 'Het was druk.', title: empty.title, version: 4 }));
  const at = { personId: 'sanne', id: 'note-1', label: 'Een moment', href: '/', url: '/api/notes/note-1' };
  const draft = openDraft<Note, Note>({ ...at, initial: empty });
  draft.change({ text: 'Het was stil.', title: 'Van mij' });
  await draft.flush();
  expect(draft.current().theirs?.text).toBe('Het was druk.');
  draft.takeTheirs();
  await draft.flush();
  expect(api.calls.at(-1)?.body).toEqual({ text: 'Het was druk.', title: 'Van mij', version: 4 });
  expect(draft.current().state).toBe('safe');
});

test('what others already read waits on the device until Sanne saves it: one version, not one per pause', async () => {
  const { api, person } = await write({ 'PUT /api/notes/note-1': saved }, SharedNote);
  await new Promise((done) => setTimeout(done, 1000));
  await person.tab();
  resumeDrafts('sanne');
  expect(api.calls).toEqual([]);
  expect(localStorage.getItem(COPY)).toContain('Het was stil.');
  await person.type(screen.getByLabelText('tekst'), ' Echt.');
  await person.click(screen.getByRole('button', { name: 'save' }));
  await waitFor(() => expect(status()?.state).toBe('safe'));
  expect(api.calls.map(({ body }) => body)).toEqual([{ ...empty, text: 'Het was stil. Echt.' }]);
});

test('what Sanne saved without network goes when it is back, also after a crash', async () => {
  const { api, person } = await write({ 'PUT /api/notes/note-1': offline }, SharedNote);
  await person.click(screen.getByRole('button', { name: 'save' }));
  await waitFor(() => expect(status()?.reason).toBe('offline'));
  closeDrafts();
  api.routes['PUT /api/notes/note-1'] = saved;
  resumeDrafts('sanne');
  await waitFor(() => expect(localStorage.getItem(COPY)).toBeNull());
  expect(api.calls.at(-1)?.body).toEqual({ ...empty, text: 'Het was stil.' });
});

test('what was typed and taken back leaves nothing to save', async () => {
  const { api, person } = await write({});
  await person.clear(screen.getByLabelText('tekst'));
  await person.tab();
  await waitFor(() => expect(status()?.state).toBe('safe'));
  expect(localStorage.getItem(COPY)).toBeNull();
  expect(api.calls).toEqual([]);
});
