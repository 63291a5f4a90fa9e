"""What makes a machine ready for Dawr, from the first start in an empty folder on; standard library only."""
