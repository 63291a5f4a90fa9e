"""The counter: where staff call, serve and finish, and the visitor rates."""
