import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/disclosure';

const isWide = (): boolean => typeof matchMedia === 'function' && matchMedia('(min-width: 68rem)').matches;

/** Folded on a phone, so that the keys are in sight at once; open where there is room beside them. */
export function Aside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Disclosure title={title} isOpen={isWide()}>
      {children}
    </Disclosure>
  );
}
