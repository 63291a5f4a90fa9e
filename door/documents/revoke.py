"""./dawr documents revoke: a document that was ready or given is good no more."""

import argparse

from common.domain.document import EndReason
from common.domain.errors import QueueError, Refusal
from common.domain.wording import Wording
from door.arguments import one_of
from door.documents.ground import add_documents_command, operations_of
from door.store.saying import Commands, say

REVOKED = Wording(
    "✓ الوثيقة {serial} ملغاة؛ ومن يتحقق من رمزها يرى ذلك.",
    "✓ The document {serial} is revoked; whoever checks its code is told.",
)


def add_command(commands: Commands) -> None:
    one = add_documents_command(commands, "revoke", "a document is good no more, for ever")
    one.add_argument("serial", metavar="SERIAL", help="as it is printed on the document")
    one.add_argument("--reason", choices=[*EndReason], required=True, type=one_of(EndReason), help="why")
    one.set_defaults(do=revoke)


def revoke(options: argparse.Namespace) -> int:
    with operations_of(options) as operations:
        document = operations.document_of_serial(options.serial)
        if document is None:
            raise QueueError(Refusal.UNKNOWN_DOCUMENT, document=options.serial)
        operations.revoke_document(document.id, options.reason)
    say(REVOKED, serial=document.serial)
    return 0
