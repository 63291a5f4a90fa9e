-- document_keys: all keys of a centre, oldest first
SELECT centre, kid, public, made_at, retired_at, revoked_at, reason
FROM document_key WHERE centre = :centre ORDER BY made_at, kid;

-- document_key_insert: a key signs from now on
INSERT INTO document_key (centre, kid, public, made_at) VALUES (:centre, :kid, :public, :made_at);

-- document_key_retire: a key signs no more; what it signed stays good
UPDATE document_key SET retired_at = :at WHERE centre = :centre AND kid = :kid;

-- document_key_revoke: nothing that a key signed is good any more
UPDATE document_key SET revoked_at = :at, reason = :reason WHERE centre = :centre AND kid = :kid;
