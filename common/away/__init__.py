"""A device away from its store: what it keeps meanwhile, and how that is handed in exactly once when the store is back.

folder    LocalFolder: where this machine keeps it (the setting `local`): private files, written to last
fault     is_away(error): whether the device goes on by itself, or a person must mend something first
journal   Journal: a kiosk's own small store, whose numbers are of its own series
keeping   Keeping: the last known profile in that store, so that a device knows its centre after a restart while away
handover  Handover: what a journal has and the store has not, in order and once

An app that starts while its store is away has its profile from `Keeping` (common.qt.runtime.open_runtime: `known`).
"""
