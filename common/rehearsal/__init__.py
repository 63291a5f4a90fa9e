"""A day in the centre run again, or drawn: to see what another call rule or staffing would have done to the waits."""
