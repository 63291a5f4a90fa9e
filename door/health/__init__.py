"""What a machine has and what it lacks, one look each."""
