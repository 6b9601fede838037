import type { GrowthPoint, Role } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import styles from './growth.module.css';

/** What the shape of a point stands for: the role of who looked, or the student's own view. */
export type PointKind = 'self' | Role;

export const pointKind = ({ isSelf, observerRole }: GrowthPoint): PointKind =>
  isSelf ? 'self' : observerRole;

const closed = (d: string) => <path d={d} className={styles.point} />;

const SHAPE: Record<PointKind, ReactNode> = {
  self: <circle r="5" className={styles.open} />,
  workplace_mentor: <circle r="5.5" className={styles.point} />,
  school_educator: closed('M-4.75-4.75h9.5v9.5h-9.5z'),
  institute_educator: closed('M0-6.75 6.75 0 0 6.75-6.75 0z'),
  examiner: closed('M0-6.25 6 5H-6z'),
  peer: closed('M0 6.25 6-5H-6z'),
  guest: closed('M0 6.25 6-5H-6z'),
  coordinator: closed('M-5.5-2h3.5v-3.5h4V-2h3.5v4H2v3.5h-4V2h-3.5z'),
  student: closed('M-5.5-2h3.5v-3.5h4V-2h3.5v4H2v3.5h-4V2h-3.5z'),
};

/** One mark of the chart, around the origin of where it is put. */
export const PointShape = ({ kind }: { kind: PointKind }) => <g>{SHAPE[kind]}</g>;
