import type { RaThemeOptions } from 'react-admin';

const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

const shared: RaThemeOptions = {
  shape: { borderRadius: 10 },
  typography: {
    fontFamily,
    fontSize: 14,
    h1: { fontSize: '1.625rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.01em' },
    h2: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.35 },
    h3: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.4 },
    body1: { fontSize: '0.9375rem', lineHeight: 1.6 },
    body2: { fontSize: '0.875rem', lineHeight: 1.55 },
    caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { overflowWrap: 'break-word', WebkitFontSmoothing: 'antialiased' },
        ':focus-visible': { outline: '3px solid currentColor', outlineOffset: 2, borderRadius: 4 },
        '#main:focus, #main h1:focus, [role=alert]:focus': { outline: 'none' },
        'a, button, input, select, summary': { scrollMarginBlock: 96 },
        '@media (prefers-reduced-motion: reduce)': {
          '*': { animation: 'none !important', transition: 'none !important' },
        },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: { root: { minHeight: 40, '@media (max-width: 600px)': { minHeight: 48 } } },
    },
    MuiIconButton: {
      styleOverrides: {
        root: { minWidth: 40, minHeight: 40, '@media (max-width: 600px)': { minWidth: 48, minHeight: 48 } },
      },
    },
    MuiOutlinedInput: { styleOverrides: { root: { '@media (max-width: 600px)': { minHeight: 48, fontSize: 16 } } } },
    MuiLink: { styleOverrides: { root: { textUnderlineOffset: '0.2em', textDecorationThickness: 1 } } },
    MuiTooltip: { defaultProps: { arrow: true } },
  },
};

export const lightTheme: RaThemeOptions = {
  ...shared,
  palette: {
    mode: 'light',
    primary: { main: '#0b6456', contrastText: '#ffffff' },
    secondary: { main: '#0b6456' },
    background: { default: '#f6f6f3', paper: '#ffffff' },
    text: { primary: '#1c2624', secondary: '#55625f' },
    divider: '#dfe3de',
    error: { main: '#a3321f' },
    warning: { main: '#80520a' },
  },
};

export const darkTheme: RaThemeOptions = {
  ...shared,
  palette: {
    mode: 'dark',
    primary: { main: '#6fd0bb', contrastText: '#06231d' },
    secondary: { main: '#6fd0bb' },
    background: { default: '#121716', paper: '#1a2120' },
    text: { primary: '#e8eeec', secondary: '#a9b7b3' },
    divider: '#33403d',
    error: { main: '#ff9f8c' },
    warning: { main: '#e9bd6a' },
  },
};
