"""A device away from its store: what it keeps meanwhile, and how that is handed in exactly once when the store is back.

folder        LocalFolder: where this machine keeps it (the setting `local`): private files, written to last
fault         is_away, goes_on: whether a device goes on by itself, or a person must mend something first
awaited       Awaited: the engine of a store that did not answer when the app started
known, turns  the profile as it was seen last, and turns as plain values
journal       Journal: a kiosk's own small store, whose numbers are of its own series; journal_file: its file
handover      Handover: what a journal has and the store has not, in order and once
acts, lines   Acts: what a counter did meanwhile, in a file that is only added to
"""
