import {
  IsISO8601,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

/** Longest texts that people may write, in characters. */
export const LIMIT = { line: 200, note: 1000, text: 4000, story: 20_000 } as const;

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) =>
    decorators.forEach((decorate) => decorate(target, key));

/** A text that must say something, and blanks say nothing; `max` in characters. */
export const RequiredText = (max: number) =>
  all(IsString(), Matches(/\S/), MaxLength(max, { context: { limit: max } }));

/** A text that may be empty, but is always sent; `max` in characters. */
export const FreeText = (max: number) => all(IsString(), MaxLength(max, { context: { limit: max } }));

/** An id made by the client (UUID, version 7 where a person creates something). */
export const Id = () => IsUUID();

/** A reference that may be absent: `null` means "none". */
export const MaybeId = () => all(IsOptional(), IsUUID());

/** A day that may be absent: `null` leaves it open. */
export const MaybeDay = () => all(IsOptional(), IsISO8601({ strict: true }));

/** The version that the writer last saw; 0 when they are the first to write. */
export const SeenVersion = () => all(IsInt(), Min(0), Max(2_000_000_000));
