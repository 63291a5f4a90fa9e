"""Where the clerk is on the documents' sheet: from a list to a document, and on to what is done with it. Pure."""

from dataclasses import dataclass, replace
from enum import StrEnum

from common.domain.document import Template

VISIT, WING = "visit", "wing"


class View(StrEnum):
    LIST = "list"
    TEMPLATE = "template"
    FORM = "form"
    DOCUMENT = "document"
    REPRINT = "reprint"
    SPOIL = "spoil"
    WITHDRAW = "withdraw"
    IDENTITY = "identity"
    RECIPIENT = "recipient"


_BEFORE = {
    View.TEMPLATE: View.LIST,
    View.FORM: View.TEMPLATE,
    View.DOCUMENT: View.LIST,
    View.REPRINT: View.DOCUMENT,
    View.SPOIL: View.DOCUMENT,
    View.WITHDRAW: View.DOCUMENT,
    View.IDENTITY: View.DOCUMENT,
    View.RECIPIENT: View.IDENTITY,
}
FORMS = frozenset({View.FORM, View.RECIPIENT})
"""Where something is typed."""


@dataclass(frozen=True, slots=True)
class Folder:
    """`document` is the one looked at; `template` the kind of one that is asked for; `stock` a pack of forms."""

    view: View = View.LIST
    scope: str = VISIT
    document: int = 0
    template: Template | None = None
    stock: str = ""

    @property
    def draft(self) -> str:
        """What the draft of this form is called among the drafts of a visit."""
        return f"{self.document}" if self.document else f"{self.template}"

    def back(self) -> "Folder | None":
        """One step; None where the sheet itself is left. A correction came from the reasons to print again."""
        before = View.REPRINT if self.view is View.FORM and self.document else _BEFORE.get(self.view)
        return replace(self, view=before) if before else None

    def turned(self, scope: str) -> "Folder":
        return Folder(scope=scope)
