-- What a store is like after years (see 0001_initial.sqlite.sql).
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('paper', 'paper', '500000 500000 1 1'),
    ('paper', 'paper_unsettled', '20 20 5 1');
