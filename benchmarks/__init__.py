"""The figures of Dawr, as ratios within one run: absolute times are noise on a shared machine."""
