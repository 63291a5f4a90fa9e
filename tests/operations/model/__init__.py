"""The plain model: what each verb must do or refuse, said once more in dicts and lists, and who drives it."""
