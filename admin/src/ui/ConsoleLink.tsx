import Link, { type LinkProps } from '@mui/material/Link';
import { LinkBase } from 'react-admin';

/** A link within the console; underlined, as colour alone is no sign. */
export function ConsoleLink({ to, ...props }: Omit<LinkProps, 'href' | 'component'> & { to: string }) {
  return <Link component={LinkBase} to={to} {...props} />;
}
