import TextField, { type TextFieldProps } from '@mui/material/TextField';

/** A required secret: a password or a code. */
export const PasswordField = (props: TextFieldProps) => (
  <TextField type="password" required fullWidth slotProps={{ inputLabel: { required: false } }} {...props} />
);
