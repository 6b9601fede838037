import { biologyThreads } from './threads-biology.js';
import { chemistryThreads } from './threads-chemistry.js';
import { dutchThreads } from './threads-dutch.js';
import { economicsThreads } from './threads-economics.js';
import { englishThreads } from './threads-english.js';
import { geographyThreads } from './threads-geography.js';
import { historyThreads } from './threads-history.js';
import { mathsThreads } from './threads-maths.js';
import type { ThreadText } from './text.types.js';

export const threads: readonly ThreadText[] = [
  ...dutchThreads,
  ...englishThreads,
  ...mathsThreads,
  ...biologyThreads,
  ...chemistryThreads,
  ...historyThreads,
  ...geographyThreads,
  ...economicsThreads,
];
