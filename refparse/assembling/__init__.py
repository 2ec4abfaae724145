"""From labelled runs to the fields of a reference: what reads which label, a module each."""
