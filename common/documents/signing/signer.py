"""Claims signed with a centre's key: the text of the QR code on a document."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from common.documents.signing.claims import Claims
from common.documents.signing.envelope import Envelope, closed, signed_bytes


class Signer:
    """Use it from any thread. Equal claims give an equal text: Ed25519 needs no chance."""

    def __init__(self, kid: str, key: Ed25519PrivateKey) -> None:
        self.kid = kid
        self._key = key

    def sign(self, claims: Claims) -> str:
        """Letters of a QR code's alphanumeric mode."""
        payload = claims.encoded()
        signature = self._key.sign(signed_bytes(self.kid, payload))
        return closed(self.kid, Envelope(payload, signature))
