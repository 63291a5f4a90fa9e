"""A server that was shut off from writing, because another takes its place, is left for that one."""

import psycopg


def is_shut_off(connection: psycopg.Connection) -> bool:
    """As the server said with its last answer; whoever asks for any server (`target_session_attrs`) wants no other."""
    if connection.info.parameter_status("default_transaction_read_only") != "on":
        return False
    return connection.info.get_parameters().get("target_session_attrs") == "read-write"
