import { SetMetadata } from '@nestjs/common';

export const ADMINISTRATION = 'administration';
/** A controller through which people, roles and places are administered: an administrator shows a second factor first. */
export const Administration = () => SetMetadata(ADMINISTRATION, true);
