-- What SQLite alone needs: what the archive is like after years, for the planner.

INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
    ('document', 'document', '200000 200000 1'),
    ('document', 'sqlite_autoindex_document_2', '200000 200000 1'),
    ('document', 'document_of_ticket', '200000 200000 2'),
    ('document', 'document_open', '200 200 40 10 1'),
    ('document', 'document_by_day', '200000 200000 200 1'),
    ('document', 'document_by_state', '200000 200000 40000 50 1'),
    ('document', 'document_kept', '150000 150000 40000 2 1'),
    ('document_content', 'document_content', '200000 200000 1'),
    ('document_word', 'document_word', '4000000 4000000 40 1'),
    ('document_word', 'document_word_of', '4000000 4000000 20 1'),
    ('document_print', 'document_print', '220000 220000 2 1'),
    ('document_print', 'document_print_of', '220000 220000 2 1'),
    ('sheet', 'sheet', '100000 100000 10000 1'),
    ('sheet', 'sheet_by_state', '100000 100000 10000 3000'),
    ('sheet', 'sheet_of_document', '100000 100000 1');
