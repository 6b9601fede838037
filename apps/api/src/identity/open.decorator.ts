import { SetMetadata } from '@nestjs/common';

export const OPEN = 'open';
/** A route that needs no sign-in. The doors test lists every one. */
export const Open = () => SetMetadata(OPEN, true);
