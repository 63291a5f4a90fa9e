"""What the three apps share: domain, store, operations, language, paper and Qt."""
