import type { FrameworkDocument } from '@leerspoor/shared';
import { useLocalised } from './i18n';

/** A domain with its indicators, in the language of the person. */
export interface IndicatorGroup {
  id: string;
  title: string;
  options: { value: string; label: string }[];
}

/** The indicators of a framework to choose from, and the words of one; before it has loaded, the code itself. */
export function useIndicators(framework: FrameworkDocument | undefined): {
  groups: IndicatorGroup[];
  titleOf: (code: string) => string;
} {
  const localised = useLocalised();
  const groups = (framework?.domains ?? []).map(({ code, title, indicators }) => ({
    id: code,
    title: localised(title),
    options: indicators.map((indicator) => ({ value: indicator.code, label: localised(indicator.title) })),
  }));
  const titles = new Map(groups.flatMap(({ options }) => options.map(({ value, label }) => [value, label])));
  return { groups, titleOf: (code) => titles.get(code) ?? code };
}
