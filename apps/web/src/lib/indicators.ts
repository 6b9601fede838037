import type { FrameworkDocument } from '@leerspoor/shared';
import { useLocalised } from './i18n';

/** A domain with its indicators, in the language of the person. */
export interface IndicatorGroup {
  id: string;
  title: string;
  options: { value: string; label: string }[];
}

/**
 * The indicators of a framework to choose from, and the words of one, also of an instrument's. Before they have
 * loaded it is the code itself.
 */
export function useIndicators(
  framework: FrameworkDocument | undefined,
  instrument?: FrameworkDocument,
): {
  groups: IndicatorGroup[];
  titleOf: (code: string) => string;
} {
  const localised = useLocalised();
  const groups = (framework?.domains ?? []).map(({ code, title, indicators }) => ({
    id: code,
    title: localised(title),
    options: indicators.map((indicator) => ({ value: indicator.code, label: localised(indicator.title) })),
  }));
  const named = [framework, instrument].flatMap((document) => document?.domains ?? []);
  const titles = new Map(
    named.flatMap(({ indicators }) => indicators.map(({ code, title }) => [code, localised(title)])),
  );
  return { groups, titleOf: (code) => titles.get(code) ?? code };
}
