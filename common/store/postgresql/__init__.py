"""The store on a PostgreSQL server, when a centre has several machines, or a server several centres."""
