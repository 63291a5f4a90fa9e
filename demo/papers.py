"""Documents of a simulated day: asked for at the counter, printed in the back office, handed over at the pick-up."""

from collections.abc import Callable
from pathlib import Path

from common.documents.press import Press
from common.documents.signing.key_folder import NAME, KeyFolder
from common.domain.document import Document, DocumentState, Identity, Template
from common.domain.errors import QueueError
from common.domain.ticket import Turn
from common.operations import Operations

HOLDER = {"ar": "زائر تجريبي", "en": "A demo visitor"}


class Papers:
    """`folder` gets each page as a PDF. Nothing happens to documents that somebody at a real window has in hand."""

    def __init__(self, operations: Operations, store: Path, folder: Path) -> None:
        self._do, self._folder = operations, folder
        self._keys = KeyFolder(store.parent / NAME)
        if not any(key.signs for key in operations.document_keys()):
            operations.add_document_key(self._keys.make())

    def see_to(self, counter: str, turn: Turn) -> None:
        """What a clerk does about documents before a turn is finished."""
        step, profile = turn.step, self._do.profile
        if not profile.wing_of[step.wing].visited:
            self._each(counter, turn, {DocumentState.ASKED, DocumentState.PRINTING}, self._print)
        elif step.service in profile.pick_ups:
            self._each(counter, turn, {DocumentState.READY}, self._hand_over)
        elif self._is_prepared_for(turn) and not self._do.documents_of(turn.ticket.id):
            self._ask(counter, turn)

    def _is_prepared_for(self, turn: Turn) -> bool:
        """Whether papers of this errand go to a back office next."""
        profile, step = self._do.profile, turn.step
        journey = profile.service_of[turn.ticket.errands[step.errand]].journey[step.stop + 1 : step.stop + 2]
        return step.support_of is None and any(not profile.wing_of[stop.wing].visited for stop in journey)

    def _ask(self, counter: str, turn: Turn) -> None:
        content = {"holder": HOLDER.get(turn.ticket.language, HOLDER["en"])}
        template = Template.SERVICE_CERTIFICATE
        self._do.ask_document(counter, turn.step.id, template, content, language=turn.ticket.language)

    def _each(
        self, counter: str, turn: Turn, states: set[DocumentState], work: Callable[[str, Document], None]
    ) -> None:
        for document in self._do.documents_of(turn.ticket.id):
            if document.state in states:
                try:
                    work(counter, document)
                except QueueError:  # another clerk has it
                    continue

    def _print(self, counter: str, document: Document) -> None:
        if document.state is DocumentState.ASKED:
            self._do.take_document(counter, document.id)
        printed = self._do.print_document(counter, document.id).document
        content = self._do.content_or_none(printed.id) or {}
        signer = self._keys.signer_of(self._do.profile.code, self._do.document_keys())
        page = Press(self._do.profile, signer).page(printed, content, self._do.newest_copy(printed))
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / f"{printed.serial}.pdf").write_bytes(page)
        self._do.document_ready(counter, printed.id)

    def _hand_over(self, counter: str, document: Document) -> None:
        self._do.hand_over(counter, document.id, Identity.ID_CARD, f"R-{document.serial}")
