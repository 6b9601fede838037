import type {
  AddPasskey,
  AuthenticatorSecretView,
  ChangePassword,
  GiveCode,
  GivePassword,
  MeView,
  RecoveryCodesView,
  SecondFactorView,
  SignInMethodsView,
  UsePasskey,
} from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';
import { makePasskey, type NewPasskeyOptions, type PasskeyOptions, signWithPasskey } from '../../lib/passkey';

/** Everything that the person signs in with. */
export const signInMethodsQuery = queryOptions({
  queryKey: ['sign-in-methods'] as const,
  queryFn: ({ signal }) => http.get<SignInMethodsView>('/api/me/sign-in-methods', signal),
});

/** Whether a second factor was shown, and with what it can be. */
export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'] as const,
  queryFn: ({ signal }) => http.get<SecondFactorView>('/api/second-factor', signal),
});

/** Asks the server what to sign, lets the device sign it, and hands that over. */
async function withPasskey<T>(path: string): Promise<T> {
  const signed: UsePasskey = await signWithPasskey(await http.post<PasskeyOptions>(`${path}/begin`));
  return http.post<T>(path, signed);
}
export const signInWithPasskey = (): Promise<MeView> => withPasskey('/api/sign-in/passkey');
export const showPasskey = (): Promise<void> => withPasskey('/api/second-factor/passkey');
export const showCode = (input: GiveCode): Promise<void> => http.post('/api/second-factor', input);
export const givePassword = (input: GivePassword): Promise<void> => http.post('/api/me/proof', input);

export const beginPasskey = (): Promise<NewPasskeyOptions> => http.post('/api/me/passkeys/begin');
export async function addPasskey(name: string, options: NewPasskeyOptions): Promise<void> {
  const added: AddPasskey = { name, ...(await makePasskey(options)) };
  await http.post('/api/me/passkeys', added);
}
export const renamePasskey = (id: string, name: string): Promise<void> =>
  http.put(`/api/me/passkeys/${id}`, { name });
export const removePasskey = (id: string): Promise<void> => http.delete(`/api/me/passkeys/${id}`);

export const beginApp = (): Promise<AuthenticatorSecretView> => http.post('/api/me/authenticator-app/begin');
export const confirmApp = (input: GiveCode): Promise<void> =>
  http.post('/api/me/authenticator-app/confirm', input);
export const removeApp = (): Promise<void> => http.delete('/api/me/authenticator-app');
export const renewRecoveryCodes = (): Promise<RecoveryCodesView> => http.post('/api/me/recovery-codes');
export const changePassword = (input: ChangePassword): Promise<void> => http.put('/api/me/password', input);
