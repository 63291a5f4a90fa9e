"""What the kiosk says of a document that was checked. Translate inside `speaking(language)`."""

from PySide6.QtCore import QObject


class VerdictWording(QObject):
    def headline(self, finding: str) -> str:
        return {
            "authentic": self.tr("This document is authentic"),
            "changed": self.tr("This code was altered"),
            "unknown": self.tr("Not a code of this centre"),
            "revoked": self.tr("This document is no longer valid"),
            "unchecked": self.tr("It cannot be checked now"),
        }[finding]

    def advice(self, finding: str, since: str) -> str:
        """`since`: from when on it is good no more; empty if that is not known."""
        if finding == "revoked" and since:
            return self.tr("No longer valid since %1. Do not rely on it; ask at reception").replace("%1", since)
        return {
            "authentic": self.tr("Compare this with your paper: everything must be the same"),
            "changed": self.tr("Do not rely on it; ask at reception"),
            "unknown": self.tr("This centre did not issue it. Ask whoever gave it to you"),
            "revoked": self.tr("It was issued here and revoked since. Do not rely on it; ask at reception"),
            "unchecked": self.tr("Please ask at reception; they will check it for you"),
        }[finding]

    def as_of(self, day: str, time: str) -> str:
        """Of the list of revoked documents."""
        told = self.tr("Checked with the list of %1, %2: what was revoked after that is not known here yet")
        return told.replace("%1", day).replace("%2", time)

    def document(self) -> str:
        return self.tr("Document")

    def service(self) -> str:
        return self.tr("Service")

    def serial(self) -> str:
        return self.tr("Serial number")

    def date(self) -> str:
        return self.tr("Issued on")

    def centre(self) -> str:
        return self.tr("Issued by")

    def holder(self) -> str:
        return self.tr("Holder")
