import { useTheme } from '@mui/material/styles';

/** The mark of the house: a seedling. */
export function Mark({ size = 28 }: { size?: number }) {
  const { palette } = useTheme();
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill={palette.primary.main} />
      <path
        d="M8 22c0-6 4-9 8-9m0 0c0-4 3-6 8-6 0 5-3 8-8 8m0-2v11"
        fill="none"
        stroke={palette.primary.contrastText}
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
