-- What was remembered before answers were sealed can't be opened; the keys live for a day anyway.
delete from idempotency_key;
