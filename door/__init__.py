"""The door: the commands of `./dawr`."""
