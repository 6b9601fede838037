/** One text in both languages of the interface. */
export interface LocalisedText {
  nl: string;
  en: string;
}

/** One step of a scale, lowest first, with what it is called. */
export interface ScaleStep {
  value: number;
  label: LocalisedText;
}

/** One visible behaviour or piece of knowledge that a framework names, under a code that never changes. */
export interface IndicatorText {
  code: string;
  title: LocalisedText;
  examples?: LocalisedText[];
}

/** A group of indicators; an outcome domain describes the pupils, not the teaching. */
export interface DomainText {
  code: string;
  title: LocalisedText;
  outcome?: true;
  indicators: IndicatorText[];
}

/** Whether teaching competence is described (framework) or a lesson is observed (instrument). */
export type FrameworkKind = 'framework' | 'instrument';

/** A competence framework or an observation instrument, one published version of it. */
export interface FrameworkDocument {
  id: string;
  kind: FrameworkKind;
  version: string;
  title: LocalisedText;
  source: string;
  /** What of it was confirmed, and what was not, by heading. */
  verification: Record<string, string>;
  scale: ScaleStep[];
  allowNotObserved?: boolean;
  domains: DomainText[];
}

/** One line in the list of published versions; its id is `code@version`. */
export interface FrameworkView {
  id: string;
  kind: FrameworkKind;
  code: string;
  version: string;
  title: LocalisedText;
}
