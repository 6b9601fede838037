import { SetMetadata } from '@nestjs/common';

export const FOR_GUESTS = 'for-guests';
/** A route that a guest may use: whatever does not say so is not there for them. */
export const ForGuests = () => SetMetadata(FOR_GUESTS, true);
