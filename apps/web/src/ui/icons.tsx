import type { ReactNode } from 'react';

interface IconProps {
  size?: number;
}

/** Our own small set, drawn as one line of thread; always next to a word, so hidden from assistive technology. */
const icon = (drawing: ReactNode) =>
  function Icon({ size = 20 }: IconProps) {
    return (
      <svg
        aria-hidden="true"
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawing}
      </svg>
    );
  };

export const TodayIcon = icon(
  <>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.7 5.7l1.4 1.4M16.9 16.9l1.4 1.4M18.3 5.7l-1.4 1.4M7.1 16.9l-1.4 1.4" />
  </>,
);
export const MoonIcon = icon(<path d="M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7Z" />);
export const TrailIcon = icon(
  <>
    <path d="M7 3c0 5 10 4 10 9s-10 4-10 9" />
    <circle cx="12" cy="7.7" r="1.6" fill="currentColor" />
    <circle cx="12" cy="16.3" r="1.6" fill="currentColor" />
  </>,
);
export const GoalIcon = icon(
  <>
    <path d="M6 21V4" />
    <path d="M6 5c4-2.5 7 2 12 0v8c-5 2-8-2.5-12 0" />
  </>,
);
export const ProgressIcon = icon(
  <>
    <path d="M4 20h16" />
    <circle cx="6.5" cy="14.5" r="1.5" fill="currentColor" />
    <circle cx="12" cy="10" r="1.5" fill="currentColor" />
    <circle cx="17.5" cy="5.5" r="1.5" fill="currentColor" />
  </>,
);
export const GroupIcon = icon(
  <>
    <circle cx="9" cy="8" r="3.25" />
    <path d="M3 19.5c.5-3.5 2.8-5.5 6-5.5s5.5 2 6 5.5" />
    <path d="M15.5 5.2a3.2 3.2 0 0 1 0 5.7M17.5 14.6c2 .8 3.2 2.5 3.5 4.9" />
  </>,
);
export const EyeIcon = icon(
  <>
    <path d="M2.5 12C5 7.7 8.3 5.7 12 5.7s7 2 9.5 6.3c-2.5 4.3-5.8 6.3-9.5 6.3S5 16.3 2.5 12Z" />
    <circle cx="12" cy="12" r="2.75" />
  </>,
);
export const LockIcon = icon(
  <>
    <rect x="5" y="10.5" width="14" height="9.5" rx="2" />
    <path d="M8.2 10.5V7.7a3.8 3.8 0 0 1 7.6 0v2.8" />
  </>,
);
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />);
export const CheckIcon = icon(<path d="m5 12.5 4.7 4.7L19 7.5" />);
export const CrossIcon = icon(<path d="m6 6 12 12M18 6 6 18" />);
export const ArrowIcon = icon(<path d="M4.5 12h15m-6-6 6 6-6 6" />);
export const BackIcon = icon(<path d="M19.5 12h-15m6-6-6 6 6 6" />);
export const ChevronIcon = icon(<path d="m6 9.5 6 6 6-6" />);
export const AlertIcon = icon(
  <>
    <path d="M12 4 2.8 20h18.4L12 4Z" />
    <path d="M12 10v4.5M12 17.3v.01" />
  </>,
);
export const InfoIcon = icon(
  <>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5M12 7.8v.01" />
  </>,
);
export const DeviceIcon = icon(
  <>
    <rect x="6.5" y="3" width="11" height="18" rx="2.5" />
    <path d="M10.5 17.7h3" />
  </>,
);
export const SendIcon = icon(<path d="M12 20V5m-6 6 6-6 6 6" />);
export const PenIcon = icon(
  <path d="M4.5 19.5 6 14.7 16.2 4.5a2.1 2.1 0 0 1 3 0l.3.300a2.1 2.1 0 0 1 0 3L9.3 18l-4.8 1.5ZM14.5 6.2l3.3 3.3" />,
);
export const LessonIcon = icon(<path d="M4 5.5h16v11H4zM9 20.5l3-4 3 4M8 9.5h8M8 12.5h5" />);
export const AskIcon = icon(
  <>
    <path d="M4 5h16v11.5h-8L7.5 20.5v-4H4V5Z" />
    <path d="M10 9.2c.1-1.2 1-1.9 2.1-1.9 1.2 0 2.1.800 2.1 1.8 0 1.5-2.1 1.5-2.1 3M12.1 13.9v.01" />
  </>,
);
export const SpeechIcon = icon(<path d="M4 5h16v11.5h-8L7.500 20.5v-4H4V5ZM8 9h8M8 12.500h5" />);
export const CalendarIcon = icon(<path d="M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5v4M15.5 3.5v4" />);
export const ClockIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7.2V12l3.2 2" />
  </>,
);
export const ReturnIcon = icon(<path d="M5 4v5.5h5.5M5.5 9.5a7.5 7.5 0 1 1-1 5" />);
export const PersonIcon = icon(
  <>
    <circle cx="12" cy="8" r="3.75" />
    <path d="M4.8 20c.6-4 3.4-6 7.2-6s6.6 2 7.2 6" />
  </>,
);
export const AdministrationIcon = icon(
  <path d="M4 20V9.5l8-5 8 5V20M2.5 20h19M9.5 20v-5.5h5V20M8 11.2v.01M16 11.2v.01M12 8.8v.01" />,
);
export const MailIcon = icon(
  <>
    <rect x="3.25" y="5.25" width="17.5" height="13.5" rx="2" />
    <path d="m4 7.5 8 5.75 8-5.75" />
  </>,
);
export const KeyIcon = icon(
  <>
    <circle cx="7.75" cy="15.5" r="4.25" />
    <path d="m10.8 12.5 8.7-8.7M15.5 7.8l3 3M18 5.3l2.2 2.2" />
  </>,
);
