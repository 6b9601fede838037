/** Stands in for the device that keeps passkeys: it signs, or its person stops. */
export function fakeDevice({ stops = false } = {}): void {
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  const credential = {
    id: 'AQID',
    rawId: bytes,
    type: 'public-key',
    response: {
      clientDataJSON: bytes,
      attestationObject: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes,
    },
    getClientExtensionResults: () => ({}),
  };
  const answer = () =>
    stops
      ? Promise.reject(new DOMException('The person said no', 'NotAllowedError'))
      : Promise.resolve(credential);
  Object.defineProperty(navigator, 'credentials', {
    configurable: true,
    value: { create: answer, get: answer },
  });
  Object.defineProperty(globalThis, 'PublicKeyCredential', {
    configurable: true,
    value: function Known() {},
  });
}

/** A browser that knows no passkeys. */
export const withoutDevice = (): void => void Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
