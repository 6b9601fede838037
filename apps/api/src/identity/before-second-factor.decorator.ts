import { SetMetadata } from '@nestjs/common';

export const BEFORE_SECOND_FACTOR = 'before-second-factor';
/** A route that answers before a second factor is shown: the way to show it, and the way out. */
export const BeforeSecondFactor = () => SetMetadata(BEFORE_SECOND_FACTOR, true);
