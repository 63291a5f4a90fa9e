"""How long a wait will be: learnt from events, replayed with the real call rule, told as a range."""
