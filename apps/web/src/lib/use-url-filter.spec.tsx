import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { useUrlFilter } from './use-url-filter';

const NAMES = ['self', 'domain'] as const;

function Choices() {
  const { filter, choose, linkTo } = useUrlFilter(NAMES);
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={filter.self === 'on'}
          onChange={(event) => choose({ self: event.target.checked ? 'on' : '' })}
        />
        Eigen blik
      </label>
      <button onClick={() => choose({ domain: 'IN' })}>Instructie</button>
      <Link to={linkTo({ domain: 'BE' })}>Betrokkenheid</Link>
    </>
  );
}

/** The page in a browser whose next way to an address takes until `arrive`. */
async function open() {
  let arrive = () => {};
  let way: Promise<void> | null = null;
  const loader = async () => {
    await way;
    return null;
  };
  const router = createMemoryRouter([
    { path: '/', element: <Choices />, loader, HydrateFallback: () => null },
  ]);
  render(<RouterProvider router={router} />);
  const own = await screen.findByRole('checkbox', { name: 'Eigen blik' });
  way = new Promise((done) => (arrive = done));
  return { person: userEvent.setup(), router, own, arrive: () => act(async () => arrive()) };
}

test('what Sanne chooses counts at once, while the router is still on its way', async () => {
  const { person, router, own, arrive } = await open();
  await person.click(own);
  expect(own).toHaveProperty('checked', true);
  expect(router.state.location.search).toBe('');
  await arrive();
  await waitFor(() => expect(router.state.location.search).toBe('?self=on'));
  expect(own).toHaveProperty('checked', true);
});

test('a second choice, before the first has arrived, keeps the first', async () => {
  const { person, router, own, arrive } = await open();
  await person.click(own);
  await person.click(screen.getByRole('button', { name: 'Instructie' }));
  expect(screen.getByRole('link').getAttribute('href')).toBe('/?self=on&domain=BE');
  await arrive();
  await waitFor(() => expect(router.state.location.search).toBe('?self=on&domain=IN'));
});

test('after that the URL decides again', async () => {
  const { person, router, own, arrive } = await open();
  await person.click(own);
  await arrive();
  await act(() => router.navigate('/?domain=BE'));
  expect(own).toHaveProperty('checked', false);
});
