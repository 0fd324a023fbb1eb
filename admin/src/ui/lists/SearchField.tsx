import Search from '@mui/icons-material/Search';
import FormControl from '@mui/material/FormControl';
import InputAdornment from '@mui/material/InputAdornment';
import InputLabel from '@mui/material/InputLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useId, useRef, useState } from 'react';

const pause = 300;

/** Searches after a short pause in typing, and never in the middle of a composed word, as pinyin on its way to 略阳. */
export function SearchField({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [before, setBefore] = useState(value);
  const [isWaiting, setWaiting] = useState(false);
  const isComposing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (value !== before) {
    setBefore(value);
    if (!isWaiting) setTyped(value);
  }
  const wait = (text: string) => {
    clearTimeout(timer.current);
    setWaiting(true);
    timer.current = setTimeout(() => {
      setWaiting(false);
      set(text.trim());
    }, pause);
  };
  return (
    <FormControl size="small" sx={{ minWidth: 220, flexGrow: { xs: 1, sm: 0 } }}>
      <InputLabel htmlFor={id} shrink variant="outlined">
        {label}
      </InputLabel>
      <OutlinedInput
        id={id}
        type="search"
        label={label}
        notched
        value={typed}
        startAdornment={
          <InputAdornment position="start">
            <Search fontSize="small" />
          </InputAdornment>
        }
        onChange={({ target }) => {
          setTyped(target.value);
          if (!isComposing.current) wait(target.value);
        }}
        inputProps={{
          onCompositionStart: () => (isComposing.current = true),
          onCompositionEnd: ({ currentTarget }: React.CompositionEvent<HTMLInputElement>) => {
            isComposing.current = false;
            wait(currentTarget.value);
          },
        }}
        sx={{ bgcolor: 'background.paper' }}
      />
    </FormControl>
  );
}
