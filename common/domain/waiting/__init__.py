"""Whose turn it is: classes of visitors, the call rule, and the reason of a call."""
