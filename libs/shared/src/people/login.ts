import { IsBoolean, IsUUID } from 'class-validator';
import type { PersonRef } from './person.js';

/** The ways that lead into this installation, for who is not signed in. */
export interface DoorsView {
  providers: ProviderRef[];
}

/** An organisation with whose accounts one can sign in. */
export interface ProviderRef {
  id: string;
  name: string;
}

/** An account elsewhere, as far as it tells one from another. */
export interface AccountView {
  id: string;
  /** The name of the provider. */
  provider: string;
  /** Who the provider says it is. */
  name: string | null;
  /** The organisation it is of, as the provider calls it. */
  home: string | null;
}

/** An account elsewhere that somebody signs in with. */
export interface LoginView extends AccountView {
  firstSeen: string;
  lastSeen: string;
}

/** An account that was just shown, and waits for its person to say that it is theirs. */
export interface FoundLoginView extends AccountView {
  /** It takes the place of another account at the same provider. */
  replaces: boolean;
}

/** An account that nobody has yet, with the number of somebody: an administrator says whether it is theirs. */
export interface BindingView extends FoundLoginView {
  person: PersonRef;
  organisation: { id: string; name: string };
  number: string | null;
  seenAt: string;
}

/** Says whether an account is this person's. */
export class DecideBinding {
  @IsUUID() personId!: string;
  @IsBoolean() approve!: boolean;
}
