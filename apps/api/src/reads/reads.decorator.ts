import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { READS, ReadsInterceptor } from './reads.interceptor.js';

/** Names the entries whose words an answer shows to this reader. */
export type Shown<View> = (view: View, readerId: string) => readonly string[];

/** A page that shows what stands on a trail: who read which entry is written down before the answer goes. */
export const Reads =
  <View>(shown: Shown<View>) =>
  <Page extends (...args: never[]) => Promise<View>>(
    target: object,
    key: string,
    page: TypedPropertyDescriptor<Page>,
  ): void =>
    applyDecorators(SetMetadata(READS, shown), UseInterceptors(ReadsInterceptor))(target, key, page);
