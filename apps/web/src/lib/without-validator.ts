/**
 * Stands in for class-validator, class-transformer and reflect-metadata in the browser's bundle (vite.config.ts):
 * the web uses types and constants of libs/shared, and the API is the one that validates. A decorator that
 * libs/shared starts to use is missing here at build time; add it.
 */
const nothing = () => () => undefined;

export {
  nothing as ArrayMaxSize,
  nothing as ArrayMinSize,
  nothing as ArrayUnique,
  nothing as IsArray,
  nothing as IsBoolean,
  nothing as IsEmail,
  nothing as IsIn,
  nothing as IsInt,
  nothing as IsISO8601,
  nothing as IsNotEmpty,
  nothing as IsNumber,
  nothing as IsObject,
  nothing as IsOptional,
  nothing as IsString,
  nothing as IsUUID,
  nothing as Length,
  nothing as Matches,
  nothing as Max,
  nothing as MaxLength,
  nothing as Min,
  nothing as MinLength,
  nothing as Transform,
  nothing as Type,
  nothing as ValidateIf,
  nothing as ValidateNested,
};
