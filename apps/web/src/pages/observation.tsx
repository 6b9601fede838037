import type { WriteObservation } from '@leerspoor/shared';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { writableOf } from '../features/observations/observation';
import { observationQuery } from '../features/observations/observation.queries';
import { meQuery } from '../features/people/me.queries';
import { keptOnDevice } from '../lib/drafts';
import { ReadObservation } from './observation-read';
import { WriteObservationPage } from './observation-write';

/** One observation: to write on while it is a draft, to read after that. */
export function ObservationPage() {
  const { observationId = '' } = useParams();
  return <Observation key={observationId} id={observationId} />;
}

function Observation({ id }: { id: string }) {
  const { data: me } = useSuspenseQuery(meQuery);
  const [kept] = useState(() => keptOnDevice<WriteObservation>(me.id, id));
  // Begun on this device: the server may not know it yet.
  return kept?.version === 0 ? <BegunHere id={id} kept={kept} /> : <OnServer id={id} />;
}

function BegunHere({ id, kept }: { id: string; kept: WriteObservation }) {
  const { data: saved } = useQuery({ ...observationQuery(id), enabled: false });
  if (saved && !saved.may.revise) return <ReadObservation observation={saved} />;
  return <WriteObservationPage id={id} initial={kept} mayRemove={saved?.may.remove ?? false} />;
}

function OnServer({ id }: { id: string }) {
  const { data: observation } = useSuspenseQuery(observationQuery(id));
  if (!observation.may.revise) return <ReadObservation observation={observation} />;
  return (
    <WriteObservationPage id={id} initial={writableOf(observation)} mayRemove={observation.may.remove} />
  );
}
